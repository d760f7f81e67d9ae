import { describe, expect, test } from 'vitest';
import type { FactType, LogEntry } from '../../src/model/index.ts';
import { narrate, words } from '../../src/view/index.ts';
import { library } from '../library.ts';
import { monkeyGame } from './games.ts';

const shipped = Object.values(library().scenarios);

describe.each(shipped.map(loaded => ({ id: loaded.scenario.id, loaded })))('$id', ({ loaded: { scenario, texts } }) => {
  const said = words(texts);

  test('whatever happens is told in words, none of them missing', () => {
    for (const seed of ['1', '2']) {
      for (const entry of monkeyGame(scenario, seed).log) {
        const told = narrate(scenario, said, entry);
        expect(told, JSON.stringify(entry)).not.toMatch(/\[|undefined|NaN|\{|\}/);
        expect(told.endsWith('.') || told.endsWith('?'), told).toBe(true);
      }
    }
  });
});

const { scenario, texts } = library().scenarios['harbour-quotas']!;
const said = words(texts);
const draft = { levels: { quota: 4, closure: 1, smallBoats: 2 }, carveOuts: {} };
const terms = {
  gives: ['ice-plant'],
  concedes: { issue: 'quota', to: 4 },
  wants: { kind: 'concession', issue: 'smallBoats', to: 3 },
} as const;
const by = 'hythe';
const party = 'varrow';
const byPersuasion = { kind: 'move', by, move: 'persuade' } as const;

/** One of each, so that a fact no game happens to produce is told as well. */
const facts: { readonly [T in FactType]: readonly [Omit<LogEntry & { type: T }, 'round' | 'type'>, string] } = {
  meetingOpened: [{}, 'The meeting opened.'],
  roundBegan: [{}, 'Round 3 began: Talks in the pilot house, 19 March.'],
  consulted: [{ by, party, issue: 'quota' }, 'Little Hythe heard Varrow out in private: Total catch.'],
  envoySent: [{ by, party }, 'Little Hythe sent an envoy to Varrow.'],
  persuaded: [{ by, party, issue: 'quota' }, 'Little Hythe argued with Varrow in private: Total catch.'],
  idealMoved: [
    { party, issue: 'quota', by: -0.5, cause: byPersuasion },
    'Total catch: what Varrow really wants moved by 2.5 towards 40 thousand tonnes, persuaded by Little Hythe.',
  ],
  positionMoved: [
    { party, issue: 'quota', from: 10, to: 9, cause: byPersuasion },
    'Total catch: Varrow moved from 90 thousand tonnes to 85 thousand tonnes, persuaded by Little Hythe.',
  ],
  aspirationMoved: [
    { party, points: -3, cause: { kind: 'move', by, move: 'offer' } },
    'Varrow now holds out for 3.0 points less, in a bargain with Little Hythe.',
  ],
  trustMoved: [
    { of: party, towards: by, by: -0.2, cause: { kind: 'move', by, move: 'pressure' } },
    'Varrow now trusts Little Hythe less than before, by its own pressure.',
  ],
  trackMoved: [{ track: 'stock', from: 55, to: 53, cause: { kind: 'time' } }, 'Herring on the bank fell from 55 to 53, as time went by.'],
  stated: [{ by, issue: 'quota', level: 4 }, 'Little Hythe committed itself in public to 60 thousand tonnes: Total catch.'],
  statementBroken: [{ by, issue: 'quota' }, 'Little Hythe went back on its public word: Total catch.'],
  pressed: [{ by, party, hardened: true }, 'Little Hythe put Varrow under public pressure, which only hardened it.'],
  leaked: [{ party, issue: 'quota', ideal: 8 }, 'The press learned what Varrow really wants: 80 thousand tonnes (Total catch).'],
  caucused: [
    { by, bloc: 'small-ports', issue: 'quota', line: 4, voices: ['hythe', 'ostrey'] },
    'Total catch: the small ports agreed on 60 thousand tonnes, at the call of Little Hythe, and 2 spoke for it.',
  ],
  offerMade: [
    { offer: 'o', by, to: party, terms },
    'Little Hythe made Varrow an offer: gives A new ice plant on the inner quay; moves to 60 thousand tonnes on “Total catch”; wants a move to 25\u00a0% of the catch on “Share of small boats”.',
  ],
  offerAccepted: [
    { offer: 'o', by: party, from: by, terms: { gives: ['ice-plant'], wants: { kind: 'backing' } } },
    'Varrow accepted the offer of Little Hythe: gives A new ice plant on the inner quay; wants backing for the draft.',
  ],
  offerDeclined: [{ offer: 'o', by: party, from: by }, 'Varrow declined the offer of Little Hythe.'],
  offerLapsed: [{ offer: 'o', from: by, to: party }, 'Varrow left the offer of Little Hythe unanswered, and it lapsed.'],
  assetPromised: [
    { asset: 'ice-plant', from: by, to: party, points: 4.8 },
    'Little Hythe promised Varrow: A new ice plant on the inner quay (worth 4.8 points).',
  ],
  pledged: [
    {
      by,
      issue: 'quota',
      from: 3,
      pledge: { level: 4, provided: { issue: 'smallBoats', side: 'atLeast', level: 2 } },
      cause: { kind: 'move', by, move: 'pledge' },
    },
    'Total catch: Little Hythe pledged 60 thousand tonnes, after 55 thousand tonnes before, provided that “Share of small boats” is at least 20\u00a0% of the catch.',
  ],
  draftTabled: [
    { by, number: 2, draft, was: { levels: { quota: 10, closure: 1, smallBoats: 2 }, carveOuts: {} } },
    'Little Hythe tabled draft 2: “Total catch” 90 thousand tonnes → 60 thousand tonnes.',
  ],
  amendmentCarried: [
    { by, changes: [{ issue: 'closure', from: 0, to: 1 }], gaining: 0.6, losing: 0.25 },
    'Little Hythe carried an amendment: “Closed season” No closure → Six weeks of spawning (60\u00a0% of the influence gained by it, 25\u00a0% lost).',
  ],
  amendmentLost: [
    { by, changes: [{ issue: 'closure', from: 0, to: 1 }], gaining: 0.25, losing: 0.6 },
    'Little Hythe lost an amendment: “Closed season” No closure → Six weeks of spawning (25\u00a0% of the influence would have gained by it, 60\u00a0% lost).',
  ],
  amendmentFell: [
    { by, changes: [{ issue: 'closure', from: 0, to: 1 }], before: party },
    'The amendment of Little Hythe fell unvoted, as that of Varrow had settled the matter for this round: “Closed season” No closure → Six weeks of spawning.',
  ],
  carveOutAsked: [{ by }, 'Little Hythe asked for an exemption.'],
  carveOutGranted: [{ by, party, thirds: 2 }, 'Little Hythe exempted Varrow from two thirds of the target.'],
  stanceTaken: [
    {
      party,
      stance: 'object',
      was: 'reserve',
      reasons: [
        { kind: 'noDeal', points: -40 },
        { kind: 'issue', issue: 'quota', points: -14 },
        { kind: 'isolation', points: 6, share: 0.031 },
      ],
    },
    'Varrow turned from reservations to objection (worst issue: Total catch, −14 points; alone with 3\u00a0% of the influence).',
  ],
  silenceOpened: [
    { by, ends: 4 },
    'Little Hythe put the draft under silence: it stands adopted at the end of round 4 unless somebody objects.',
  ],
  silenceBroken: [{ by, issue: 'quota' }, 'Little Hythe broke the silence: Total catch.'],
  objectionNoted: [{ by }, 'Little Hythe objected, and the objection was noted.'],
  eventFired: [{ event: 'survey-ship' }, 'The survey ship is back.'],
  eventAnswered: [
    { event: 'survey-ship', by, choice: 'publish', byDefault: true },
    'The survey ship is back: nobody answered for Little Hythe, so “Publish the count”.',
  ],
  roundsAdded: [
    { by: 1, cause: { kind: 'event', event: 'storm-week', why: 'why.boats-in-harbour' } },
    'The meeting was made 1 round longer (A week of storm: a week of storm kept every boat in harbour).',
  ],
  meetingClosed: [
    { outcome: { kind: 'failed', blockers: ['varrow', 'hythe'] } },
    'The meeting closed. No text was adopted; Varrow and Little Hythe stood against it.',
  ],
};

test.each(Object.entries(facts))('%s is one plain sentence', (type, [fact, told]) => {
  expect(narrate(scenario, said, { round: 3, type, ...fact } as LogEntry)).toBe(told);
});

test('a leak that was not traced names nobody as its cause', () => {
  const cause = { kind: 'move', by: 'hythe', move: 'leak' } as const;
  const told = narrate(scenario, said, { round: 1, type: 'positionMoved', party: 'varrow', issue: 'quota', from: 9, to: 8, cause });
  expect(told).not.toContain('Hythe');
});
