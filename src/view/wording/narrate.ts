import { issueIndex } from '../../engine/index.ts';
import type { IssueId, LogEntry, PartyId, Scenario } from '../../model/index.ts';
import { draftChanges } from '../draftChanges.ts';
import { pointsText, whyText } from './answers.ts';
import { causeText } from './causeText.ts';
import { dateText } from './dates.ts';
import { issueText, partyText, sentence } from './names.ts';
import { outcomeText } from './outcomeText.ts';
import { changesText, providedText, termsText } from './terms.ts';
import { decimals, figureText, valueText } from './valueText.ts';
import type { Words } from './words.ts';

type Values = Record<string, string | number>;

/** What happened, as one plain sentence in the past. Offices and names of parties, never of persons. */
export function narrate(scenario: Scenario, words: Words, entry: LogEntry): string {
  const [variant, values] = telling(scenario, words, entry);
  return sentence(words(variant, values));
}

/** The id of the sentence, and what fills it. */
function telling(scenario: Scenario, words: Words, entry: LogEntry): readonly [id: string, values: Values] {
  const id = `fact.${entry.type}`;
  const who = (party: PartyId) => partyText(words, party);
  const on = (issue: IssueId) => issueText(words, issue);
  const at = (issue: IssueId, level: number) => valueText(scenario, words, issue, level);
  switch (entry.type) {
    case 'meetingOpened':
      return [id, {}];
    case 'roundBegan':
      return roundBegan(scenario, words, entry.round);
    case 'consulted':
    case 'persuaded':
      return [id, { by: who(entry.by), party: who(entry.party), issue: on(entry.issue) }];
    case 'envoySent':
      return [id, { by: who(entry.by), party: who(entry.party) }];
    case 'idealMoved':
      return [id, { ...idealMoved(scenario, words, entry), cause: causeText(words, entry.cause, entry.party) }];
    case 'positionMoved':
      return [
        id,
        {
          party: who(entry.party),
          issue: on(entry.issue),
          from: at(entry.issue, entry.from),
          to: at(entry.issue, entry.to),
          cause: causeText(words, entry.cause, entry.party),
        },
      ];
    case 'aspirationMoved':
      return [
        id,
        {
          party: who(entry.party),
          points: pointsText(words, Math.abs(entry.points)),
          sign: signOf(entry.points),
          cause: causeText(words, entry.cause, entry.party),
        },
      ];
    case 'trustMoved':
      return [
        id,
        { of: who(entry.of), towards: who(entry.towards), sign: signOf(entry.by), cause: causeText(words, entry.cause, entry.towards) },
      ];
    case 'trackMoved':
      return [
        id,
        {
          track: words(`track.${entry.track}.label`),
          sign: signOf(entry.to - entry.from),
          ...fromTo(words, entry.from, entry.to),
          cause: causeText(words, entry.cause),
        },
      ];
    case 'stated':
      return [id, { by: who(entry.by), issue: on(entry.issue), value: at(entry.issue, entry.level) }];
    case 'statementBroken':
      return [id, { by: who(entry.by), issue: on(entry.issue) }];
    case 'pressed':
      return [id, { by: who(entry.by), party: who(entry.party), hardened: yes(entry.hardened) }];
    case 'leaked': {
      const values = { party: who(entry.party), issue: on(entry.issue), value: at(entry.issue, entry.ideal) };
      return entry.by === undefined ? [id, values] : [`${id}.traced`, { ...values, by: who(entry.by) }];
    }
    case 'caucused':
      return [
        id,
        {
          by: who(entry.by),
          bloc: words(`bloc.${entry.bloc}`),
          issue: on(entry.issue),
          value: at(entry.issue, entry.line),
          count: entry.voices.length,
        },
      ];
    case 'offerMade':
      return [
        id,
        {
          by: who(entry.by),
          to: who(entry.to),
          terms: termsText(scenario, words, entry.terms),
          counters: yes(entry.counters !== undefined),
        },
      ];
    case 'offerAccepted':
      return [id, { by: who(entry.by), from: who(entry.from), terms: termsText(scenario, words, entry.terms) }];
    case 'offerDeclined':
      return [id, { by: who(entry.by), from: who(entry.from) }];
    case 'offerLapsed':
      return [id, { from: who(entry.from), to: who(entry.to) }];
    case 'assetPromised':
      return [
        id,
        { from: who(entry.from), to: who(entry.to), asset: words(`asset.${entry.asset}`), points: pointsText(words, entry.points) },
      ];
    case 'pledged':
      return [
        id,
        {
          by: who(entry.by),
          issue: on(entry.issue),
          value: at(entry.issue, entry.pledge.level),
          was: at(entry.issue, entry.from),
          provided: providedText(scenario, words, entry.pledge.provided),
          cause: causeText(words, entry.cause, entry.by),
        },
      ];
    case 'draftTabled':
      return [id, { by: who(entry.by), number: entry.number, changes: changedWords(scenario, words, entry) }];
    case 'amendmentCarried':
    case 'amendmentLost':
      return [
        id,
        {
          ...amendment(scenario, words, entry),
          gaining: Math.round(entry.gaining * 100),
          losing: Math.round(entry.losing * 100),
        },
      ];
    case 'amendmentFell':
      return [
        id,
        {
          ...amendment(scenario, words, entry),
          before: who(entry.before),
        },
      ];
    case 'carveOutAsked':
      return [id, { by: who(entry.by) }];
    case 'carveOutGranted':
      return [id, { by: who(entry.by), party: who(entry.party), thirds: entry.thirds }];
    case 'stanceTaken':
      return stanceTaken(scenario, words, entry);
    case 'silenceOpened':
      return [id, { by: who(entry.by), ends: entry.ends }];
    case 'silenceBroken':
      return [
        id,
        { by: who(entry.by), issue: entry.issue === undefined ? '' : words('fact.silenceBroken.over', { issue: on(entry.issue) }) },
      ];
    case 'objectionNoted':
      return [id, { by: who(entry.by) }];
    case 'eventFired':
      return [id, { title: words(`event.${entry.event}.title`) }];
    case 'eventAnswered':
      return [
        id,
        {
          title: words(`event.${entry.event}.title`),
          by: who(entry.by),
          choice: words(`event.${entry.event}.choice.${entry.choice}.label`),
          byDefault: yes(entry.byDefault),
        },
      ];
    case 'roundsAdded':
      return [id, { count: Math.abs(entry.by), sign: signOf(entry.by), cause: causeText(words, entry.cause) }];
    case 'meetingClosed':
      return [id, { outcome: outcomeText(scenario, words, entry.outcome) }];
  }
}

type EntryOf<T extends LogEntry['type']> = Extract<LogEntry, { type: T }>;

function roundBegan(scenario: Scenario, words: Words, round: number): readonly [string, Values] {
  const { rounds } = scenario.calendar;
  // Rounds added to a meeting go on in its last session.
  const day = rounds[Math.min(round, rounds.length) - 1];
  if (!day) return ['fact.roundBegan.plain', { round }];
  return ['fact.roundBegan', { round, session: words(`session.${day.session}`), date: dateText(words, day.date, 'short') }];
}

function idealMoved(scenario: Scenario, words: Words, entry: EntryOf<'idealMoved'>): Values {
  const issue = scenario.issues[issueIndex(scenario, entry.issue)];
  const step = issue?.kind === 'scale' ? issue.step : 1;
  return {
    party: partyText(words, entry.party),
    issue: issueText(words, entry.issue),
    kind: issue?.kind ?? 'scale',
    amount: figureText(words, Math.abs(entry.by) * step, Math.min(4, decimals(step) + 1)),
    end: valueText(scenario, words, entry.issue, entry.by > 0 ? (issue?.top ?? 0) : 0),
  };
}

/** Both ends of a track's way, in points; with a decimal where whole points would hide it. */
function fromTo(words: Words, from: number, to: number): Values {
  const places = Math.round(from) === Math.round(to) ? 1 : 0;
  return { from: figureText(words, from, places), to: figureText(words, to, places) };
}

/** Who put an amendment forward, with whom it was agreed, and what it changes. */
function amendment(
  scenario: Scenario,
  words: Words,
  { by, agreed, changes }: EntryOf<'amendmentCarried' | 'amendmentLost' | 'amendmentFell'>,
): Values {
  return {
    by: partyText(words, by),
    agreed: yes(agreed !== undefined),
    with: agreed === undefined ? '' : partyText(words, agreed),
    changes: changesText(scenario, words, changes),
  };
}

function changedWords(scenario: Scenario, words: Words, { draft, was }: EntryOf<'draftTabled'>): string {
  if (!was) return '';
  const changes = draftChanges(scenario, was, draft);
  if (changes.length === 0) return words('fact.draftTabled.same');
  return words('fact.draftTabled.changes', { changes: changesText(scenario, words, changes, 4) });
}

function stanceTaken(scenario: Scenario, words: Words, entry: EntryOf<'stanceTaken'>): readonly [string, Values] {
  const reason = whyText(scenario, words, entry.reasons);
  const values = {
    party: partyText(words, entry.party),
    reason: reason ? words('fact.stanceTaken.because', { reason }) : '',
  };
  if (!entry.was) return ['fact.stanceTaken', { ...values, stance: entry.stance }];
  return ['fact.stanceTaken.moved', { ...values, was: entry.was, stance: entry.stance }];
}

function signOf(by: number): 'up' | 'down' {
  return by < 0 ? 'down' : 'up';
}

function yes(holds: boolean): 'yes' | 'no' {
  return holds ? 'yes' : 'no';
}
