import { describe, expect, test } from 'vitest';
import type { LogEntry } from '../../src/model/index.ts';
import { type LogQuestion, logAsked } from '../../src/view/index.ts';
import { library } from '../library.ts';

const { scenario } = library().scenarios['harbour-quotas']!;
const cause = { kind: 'move', by: 'hythe', move: 'persuade' } as const;
const first = { levels: { quota: 4, closure: 1, smallBoats: 2 }, carveOuts: {} };
const log = [
  { round: 1, type: 'consulted', by: 'varrow', party: 'hythe', issue: 'quota' },
  { round: 1, type: 'persuaded', by: 'hythe', party: 'varrow', issue: 'closure' },
  { round: 1, type: 'positionMoved', party: 'varrow', issue: 'closure', from: 1, to: 2, cause },
  { round: 1, type: 'idealMoved', party: 'hythe', issue: 'quota', by: -0.5, cause },
  { round: 2, type: 'draftTabled', by: 'commission', number: 2, draft: { ...first, levels: { ...first.levels, quota: 6 } }, was: first },
  {
    round: 2,
    type: 'offerMade',
    offer: 'o1',
    by: 'hythe',
    to: 'varrow',
    terms: { gives: [], concedes: { issue: 'smallBoats', to: 3 }, wants: { kind: 'concession', issue: 'closure', to: 2 } },
  },
  { round: 2, type: 'trackMoved', track: 'stock', from: 55, to: 53, cause: { kind: 'time' } },
] satisfies readonly LogEntry[];

const asked: readonly (readonly [string, LogQuestion, readonly number[]])[] = [
  ['nothing: the whole log', {}, [0, 1, 2, 3, 4, 5, 6]],
  ['what concerns Varrow', { party: 'varrow' }, [0, 1, 2, 5]],
  ['what Varrow did', { party: 'varrow', kind: 'did' }, [0]],
  ['who changed', { kind: 'moved' }, [2, 3]],
  ['who changed on the closed season', { kind: 'moved', issue: 'closure' }, [2]],
  ['how Hythe changed', { party: 'hythe', kind: 'moved' }, [3]],
  ['all on the catch: asked, wanted, and changed in the text', { issue: 'quota' }, [0, 3, 4]],
  ['what Hythe did about the closed season, its offer among it', { party: 'hythe', kind: 'did', issue: 'closure' }, [1, 5]],
  ['what nobody did', { party: 'saltmere', kind: 'did' }, []],
];

describe('the log, asked', () => {
  test.each(asked)('%s', (_, question, found) => {
    expect(logAsked(scenario, log, question)).toEqual(found.map(at => log[at]));
  });
});
