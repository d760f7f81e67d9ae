import { IntlMessageFormat } from 'intl-messageformat';
import { mend, nearest } from './near.ts';
import { type Place, type Report, unloadable } from './problem.ts';
import { type Catalogue, type Catalogues, mergedWords, type Words } from './source/catalogue.ts';
import type { Folder } from './source/folder.ts';
import type { TextIds } from './textIds.ts';

/** The language every scenario has; others may lack words, which then appear in this one. */
export const FIRST_LANGUAGE = 'en';

/** Values that patterns may use, by the end of their text id; every other text is plain. */
const VALUES: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^unit\./, ['value']],
  [/^issue\.[^.]+(\.option\.[^.]+)?\.clause$/, ['value']],
  [/^declaration\.carveOut$/, ['party']],
];

/** Terms of a scenario's own for the encyclopaedia: a word, what it means, words that lead to it, where it comes from. */
const TERM = /^term\.[A-Za-z][A-Za-z0-9-]*(\.(means|forms|source))?$/;

/** Missing words, words nothing shows, and patterns that cannot be filled. `own` is the scenario's folder, `cast` what it borrows from. */
export function checkTexts(ids: TextIds, own: Folder, cast: Folder | undefined, report: Report): void {
  const all = mergedWords(cast?.texts ?? new Map(), own.texts);
  const first: Catalogue = all.get(FIRST_LANGUAGE) ?? new Map();
  const missing = [...ids.needed].filter(([id]) => !first.get(id)?.text);
  const alien = (catalogue: Catalogue | undefined): [string, Words][] =>
    [...(catalogue ?? [])].filter(([id]) => !ids.allowed.has(id) && !TERM.test(id));
  if (!own.textsUnreadable && !cast?.textsUnreadable) {
    missingWords(missing, new Set(alien(own.texts.get(FIRST_LANGUAGE)).map(([id]) => id)), own, report);
    untranslated(ids, first, own, all, report);
  }
  if (!unloadable(report.problems)) {
    const open = missing.map(([id]) => id);
    for (const catalogue of own.texts.values()) {
      for (const [id, words] of alien(catalogue)) {
        report.add(
          'unused-text',
          words.place(),
          `nothing in this scenario shows the text '${id}'`,
          mend(id, open, 'remove it, or correct its name'),
        );
      }
    }
  }
  for (const [language, catalogue] of all) {
    for (const [id, words] of catalogue) checkPattern(id, words.text, language, words.place, report);
  }
}

function missingWords(missing: readonly (readonly [string, Place])[], alien: ReadonlySet<string>, own: Folder, report: Report): void {
  const file = `${own.path}/text/${FIRST_LANGUAGE}.yaml`;
  if (!own.texts.has(FIRST_LANGUAGE)) {
    const place = { file, line: 1, col: 1 };
    report.add(
      'missing-text',
      place,
      `there are no words: ${missing.length} texts are missing`,
      'write this file; lint again to see which',
    );
    return;
  }
  for (const [id, place] of missing) {
    const other = nearest(id, alien);
    const help = other === undefined ? `write them in ${file}` : `is it the text '${other}', under another name?`;
    report.add('missing-text', place, `the words '${id}' are missing`, help);
  }
}

function untranslated(ids: TextIds, first: Catalogue, own: Folder, all: Catalogues, report: Report): void {
  for (const [language, catalogue] of own.texts) {
    const lacking = [...ids.needed.keys()].filter(id => first.has(id) && !all.get(language)?.has(id));
    const place = [...catalogue.values()][0]?.place();
    if (lacking.length === 0 || !place) continue;
    const [only] = lacking.length === 1 ? lacking : [];
    const what =
      only === undefined
        ? `${lacking.length} texts have no words in '${language}', the first is '${lacking[0]}'`
        : `the text '${only}' has no words in '${language}'`;
    report.add('untranslated', place, what, `until then they appear in '${FIRST_LANGUAGE}'`);
  }
}

const checked = new WeakMap<object, string | undefined>();

/** Words are ICU messages: braces and tags must close, and only values the program has may stand in them. */
function checkPattern(id: string, text: string, language: string, place: () => Place, report: Report): void {
  if (!/[{}<]/.test(text)) return;
  let wrong = checked.get(place);
  if (!checked.has(place)) {
    wrong = patternProblem(id, text, language);
    checked.set(place, wrong);
  }
  if (wrong !== undefined)
    report.add(
      'icu-pattern',
      place(),
      `the text '${id}' ${wrong}`,
      "write values as {value}; quote a brace or '<' that is meant as itself: '{'",
    );
}

function patternProblem(id: string, text: string, language: string): string | undefined {
  try {
    const used = argumentsOf(new IntlMessageFormat(text, language).getAst());
    const allowed = VALUES.find(([pattern]) => pattern.test(id))?.[1] ?? [];
    // A value may be asked about its number, for the verb to agree: `partyMany`.
    const alien = used.find(name => !allowed.includes(name.replace(/Many$/, '')));
    return alien === undefined
      ? undefined
      : `uses {${alien}}; it has only ${allowed.length > 0 ? allowed.map(name => `{${name}}`).join(', ') : 'plain words'}`;
  } catch (error) {
    return `is not a well-formed pattern: ${error instanceof Error ? (error.message.split('\n')[0] ?? '').replaceAll('_', ' ').toLowerCase() : 'unreadable'}`;
  }
}

/** Names of the values a parsed message asks for. */
function argumentsOf(nodes: readonly unknown[]): string[] {
  return nodes.flatMap(node => {
    const { type, value, options, children } = node as {
      type: number;
      value: string;
      options?: Record<string, { value: unknown[] }>;
      children?: unknown[];
    };
    const inner = [...Object.values(options ?? {}).flatMap(option => argumentsOf(option.value)), ...argumentsOf(children ?? [])];
    return type >= 1 && type <= 6 ? [value, ...inner] : inner;
  });
}
