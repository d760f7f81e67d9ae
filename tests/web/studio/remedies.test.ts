import { describe, expect, test } from 'vitest';
import {
  acceptable,
  acceptanceOf,
  edited,
  type Files,
  jsonSchemas,
  lint,
  type Problem,
  RULES,
  revised,
} from '../../../src/scenario/index.ts';
import { PLAYED_RULES } from '../../../src/scenario/rules.ts';
import type { Schemas } from '../../../src/web/studio/look/types.ts';
import { allMissingWords, remediesFor } from '../../../src/web/studio/mend/remedies.ts';
import { invalidCases, invalidFiles } from '../../scenario/fixtures.ts';

const schemas = Object.fromEntries(
  Object.entries(jsonSchemas()).map(([name, text]) => [name.replace('.schema.json', ''), JSON.parse(text)]),
) as Schemas;
const key = ({ file, rule, message }: Problem): string => `${file} ${rule} ${message}`;
const about = (files: Files, rule: string): readonly Problem[] => lint(files).filter(problem => problem.rule === rule);

describe('each rule that can be accepted is, by the remark the studio writes', () => {
  const rules = Object.entries(RULES).filter(
    // What only games tell is accepted in tests/scenario/invalid.test.ts.
    ([rule, severity]) => acceptable({ rule, severity }) && !PLAYED_RULES.some(one => one === rule),
  );
  test.each(rules)('%s', rule => {
    const cases = invalidCases.filter(name => name.split('.')[0] === rule);
    expect(cases).not.toEqual([]);
    for (const name of cases) {
      const files = invalidFiles(name);
      const [first] = about(files, rule);
      const accepted = {
        ...files,
        [first!.file]: edited(files[first!.file]!, acceptanceOf(files[first!.file]!, first!, 'it is meant so')),
      };
      const left = lint(accepted).map(key);
      expect(left).not.toContain(key(first!));
      // The remark is understood: nothing is wrong that was not wrong before.
      const before = lint(files).map(key);
      expect(left.filter(one => !before.includes(one))).toEqual([]);
    }
  });
});

describe('a remedy does away with what it is offered for', () => {
  const offered = invalidCases.flatMap(name =>
    lint(invalidFiles(name)).flatMap((problem, i) =>
      remediesFor(problem, invalidFiles(name), schemas).map(
        ({ kind }) => [`${name}: ${kind} for ${problem.rule} (${i})`, name, i, kind] as const,
      ),
    ),
  );

  test('the linter knows the way on in many of its cases', () => {
    expect(new Set(offered.map(([, , , kind]) => kind))).toEqual(
      new Set(['use', 'words', 'write', 'remove', 'key', 'stakes', 'rounds', 'translate', 'forget']),
    );
    expect(new Set(offered.map(([, name]) => name.split('.')[0])).size).toBeGreaterThan(25);
  });

  test.each(offered)('%s', (_, name, i, kind) => {
    const files = invalidFiles(name);
    const problem = lint(files)[i]!;
    const remedy = remediesFor(problem, files, schemas).find(one => one.kind === kind)!;
    const revision = remedy.revision();
    expect(revision).toBeDefined();
    const like = (those: Files): number => lint(those).filter(one => key(one) === key(problem)).length;
    // Where something else has to stand in its place, it is left; see mistakes.test.ts.
    if (kind === 'forget') expect(like(revised(files, revision!))).toBeLessThanOrEqual(like(files));
    else expect(like(revised(files, revision!))).toBe(like(files) - 1);
  });
});

test('all words that are missing are added as one act', () => {
  const name = 'missing-text';
  const files = invalidFiles(name);
  const texts = about(files, 'missing-text').filter(({ help }) => help.startsWith('write them in'));
  expect(texts.length).toBeGreaterThan(0);
  const after = revised(files, allMissingWords(lint(files), files));
  for (const problem of texts) expect(lint(after).map(key)).not.toContain(key(problem));
});
