import { expect, test } from 'vitest';
import type { Expression } from '../../src/model/index.ts';
import { type Files, loadScenario } from '../../src/scenario/index.ts';
import { changed } from './fixtures.ts';

const LETTER = 'shores/events/letter.yaml';

function loading(files: Files) {
  const { loaded, problems } = loadScenario(files, 'shores');
  return { scenario: loaded?.scenario, problems };
}

/** The condition of an event, as loaded. */
function condition(cel: string): Expression | undefined {
  const { scenario } = loading(changed([{ in: LETTER, with: `when: ${JSON.stringify(cel)}\nbasis: plausible\n` }]));
  return scenario?.events.find(event => event.id === 'letter')?.when;
}

const number = (value: number): Expression => ({ op: 'number', value });
const round: Expression = { op: 'count', name: 'round' };

test.each<[string, Expression]>([
  ['true', { op: 'boolean', value: true }],
  ['round >= 2.0', { op: 'greaterOrEqual', left: round, right: number(2) }],
  ['!(round < 2.0)', { op: 'not', of: { op: 'less', left: round, right: number(2) } }],
  ["track['calm'] > -1.5", { op: 'greater', left: { op: 'track', track: 'calm' }, right: { op: 'negate', of: number(1.5) } }],
  ['draft.dues == carried.openness', { op: 'equal', left: { op: 'draft', issue: 'dues' }, right: { op: 'carried', name: 'openness' } }],
  ["stance.south != 'none'", { op: 'notEqual', left: { op: 'stance', party: 'south' }, right: { op: 'string', value: 'none' } }],
  ["fired['storm']", { op: 'fired', event: 'storm' }],
  ["chose['storm'] == 'help'", { op: 'equal', left: { op: 'chose', event: 'storm' }, right: { op: 'string', value: 'help' } }],
  [
    'round + roundsLeft * 2.0 <= pledge.north / 4.0 - 1.0',
    {
      op: 'lessOrEqual',
      left: { op: 'add', left: round, right: { op: 'multiply', left: { op: 'count', name: 'roundsLeft' }, right: number(2) } },
      right: { op: 'subtract', left: { op: 'divide', left: { op: 'pledge', party: 'north' }, right: number(4) }, right: number(1) },
    },
  ],
  [
    'round > 1.0 ? blockers < 2.0 : carveOuts > 0.0 && silenceBroken > 0.0',
    {
      op: 'if',
      condition: { op: 'greater', left: round, right: number(1) },
      // biome-ignore lint/suspicious/noThenProperty: the name it has in the model
      then: { op: 'less', left: { op: 'count', name: 'blockers' }, right: number(2) },
      else: {
        op: 'and',
        left: { op: 'greater', left: { op: 'count', name: 'carveOuts' }, right: number(0) },
        right: { op: 'greater', left: { op: 'count', name: 'silenceBroken' }, right: number(0) },
      },
    },
  ],
])('%s becomes plain data', (cel, expression) => {
  expect(condition(cel)).toEqual(expression);
});

test('an amount is a number, a number in quotes, or worked out', () => {
  const amounts = ['0.5', '"-0.5"', '"draft.dues - 2.0"'].map(by => {
    const event = `when: "true"\nbasis: plausible\neffects: [{ shift: { of: south, issue: dues, by: ${by} }, why: letter }]\n`;
    const effect = loading(changed([{ in: LETTER, with: event }])).scenario?.events.find(e => e.id === 'letter')?.effects[0];
    return effect?.type === 'shift' ? effect.by : undefined;
  });
  expect(amounts).toEqual([number(0.5), number(-0.5), { op: 'subtract', left: { op: 'draft', issue: 'dues' }, right: number(2) }]);
});

test('all mistakes of a condition are reported, each at its own character', () => {
  const { problems } = loading(
    changed([{ in: LETTER, with: 'when: "round > 2 && trak.calm > 3 || stance.soth == \'no\'"\nbasis: plausible\n' }]),
  );
  expect(problems.filter(p => p.file === LETTER).map(p => [p.rule, p.line, p.col])).toEqual([
    ['integer-literal', 1, 16],
    ['cel-type', 1, 21],
    ['integer-literal', 1, 33],
    ['unknown-party', 1, 38],
    ['cel-type', 1, 53],
  ]);
});

test.each([
  ['folded', 'when: >-\n  round > 1.0 &&\n  round > 2\nbasis: plausible\n', [3, 11]],
  ['literal', 'when: |\n  round > 1.0 &&\n\n    round > 2\nbasis: plausible\n', [4, 13]],
  ['in single quotes', "when: 'fired[''storm''] && round > 2'\nbasis: plausible\n", [1, 36]],
  ['in double quotes with escapes', 'when: "fired[\\"storm\\"] && round > 2"\nbasis: plausible\n', [1, 36]],
  ['plain over two lines', 'when: round > 1.0 &&\n  round > 2\nbasis: plausible\n', [2, 11]],
])('a mistake is found in a text that is %s', (_, event, place) => {
  const problem = loading(changed([{ in: LETTER, with: event }])).problems.find(p => p.rule === 'integer-literal');
  expect([problem?.line, problem?.col]).toEqual(place);
});
