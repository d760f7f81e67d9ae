import { describe, expect, test } from 'vitest';
import type { LogEntry } from '../../../src/model/index.ts';
import { createSession } from '../../../src/session/index.ts';
import { words } from '../../../src/view/index.ts';
import type { Meeting } from '../../../src/web/app/meeting.ts';
import { linksOf, TIE_KINDS, TIE_LINES, tiesOf } from '../../../src/web/scene/ties.ts';
import { LINES } from '../../../src/web/stage/map/arcs.ts';
import { library } from '../../library.ts';
import '../../speak.ts';

const loaded = library().scenarios['hague-summit']!;
const said = words(loaded.texts);
const own = createSession(library(), { play: 'hague-summit', seed: 'ties', people: ['us'], difficulty: 'standard' }).view('us');
const view = { ...own, round: 4 };
const terms = { gives: [], wants: { kind: 'backing' as const } };
const cause = { kind: 'move' as const, by: 'es', move: 'pledge' as const };

const LOG: readonly LogEntry[] = [
  { round: 1, type: 'pledged', by: 'es', issue: 'pledgeCore', from: 12, pledge: { level: 15 }, cause },
  { round: 1, type: 'offerMade', offer: 'a', by: 'us', to: 'pl', terms },
  { round: 2, type: 'offerMade', offer: 'b', by: 'us', to: 'hu', terms },
  { round: 2, type: 'offerAccepted', offer: 'a', by: 'pl', from: 'us', terms },
  { round: 3, type: 'offerDeclined', offer: 'b', by: 'hu', from: 'us' },
  { round: 3, type: 'offerMade', offer: 'c', by: 'us', to: 'it', terms },
  { round: 3, type: 'pressed', by: 'us', party: 'es', hardened: false },
  {
    round: 3,
    type: 'pledged',
    by: 'es',
    issue: 'pledgeCore',
    from: 15,
    pledge: { level: 22, provided: { issue: 'targetYear', side: 'atLeast', level: 5 } },
    cause,
  },
  { round: 3, type: 'trustMoved', of: 'es', towards: 'us', by: -0.2, cause: { kind: 'move', by: 'us', move: 'pressure' } },
  { round: 3, type: 'trustMoved', of: 'us', towards: 'es', by: -0.2, cause: { kind: 'move', by: 'us', move: 'pressure' } },
];
const meeting = {
  scenario: loaded.scenario,
  words: said,
  seat: 'us',
  name: (id: string) => said(`party.${id}.name`),
  update: { log: LOG },
} as unknown as Meeting;
const shapes = (span: 'round' | 'meeting', seen = view) => tiesOf(meeting, seen, span).map(({ line, from, to }) => `${line} ${from} ${to}`);

describe('what ties delegations to one another', () => {
  test('in the last round: what was done in it, and whose trust in this seat moved', () => {
    expect(shapes('round')).toEqual(['distrust es us', 'provided es home', 'pressure us es', 'offer us it']);
  });

  test('in the meeting so far: the last pledge of each, bargains struck and offers still open', () => {
    expect(shapes('meeting')).toEqual(['provided es home', 'pressure us es', 'offer us it', 'deal us pl']);
  });

  test('over the meeting trust is shown as it stands, the strongest first, and what is not felt is left out', () => {
    const at = (id: string) => loaded.scenario.parties.findIndex(party => party.id === id);
    const trusted = loaded.scenario.parties.map((_, i) => ({ [at('pl')]: 0.1, [at('es')]: -0.3, [at('fr')]: 0.02 })[i] ?? 0);
    const felt = tiesOf(meeting, { ...view, own: { ...own.own!, trusted } }, 'meeting').filter(tie => tie.kind === 'trust');
    expect(felt.map(({ line, from }) => `${line} ${from}`)).toEqual(['distrust es', 'trust pl']);
    expect(felt[0]!.text).toBe('Spain: trust in you −30, on a scale from −100 to +100.');
  });

  test('what has not happened yet in the view that is shown is not told', () => {
    expect(shapes('meeting', { ...view, round: 2 })).toEqual(['offer us pl', 'pledge es home']);
  });

  test('a line is drawn once, however often it was earned', () => {
    const twice = tiesOf({ ...meeting, update: { ...meeting.update, log: [LOG[6]!, LOG[6]!] } }, view, 'round');
    expect(twice).toHaveLength(2);
    expect(new Set(twice.map(({ key }) => key)).size).toBe(2);
    expect(linksOf(twice)).toEqual([{ from: 'us', to: 'es', kind: 'pressure' }]);
  });
});

test('no two kinds of line share their pattern, so that none is told by colour alone', () => {
  const patterns = TIE_KINDS.flatMap(kind => TIE_LINES[kind]).map(line => {
    const { dash, double, head, width } = LINES[line];
    return JSON.stringify([dash, double, head, dash ? undefined : width > 2]);
  });
  expect(new Set(patterns).size).toBe(patterns.length);
});
