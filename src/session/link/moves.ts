import type {
  Issue,
  IssueId,
  Level,
  Move,
  MoveOf,
  MoveType,
  OfferAnswer,
  OfferTerms,
  OfferWant,
  PartyId,
  Scenario,
} from '../../model/index.ts';
import { LinkFailure } from './linkFailure.ts';
import { characters, count, each, flag, oneOf } from './parts.ts';
import type { Tape } from './tape.ts';

type Code<T> = (tape: Tape, scenario: Scenario, value: T | undefined) => T;

const party: Code<PartyId> = (tape, { parties }, value) =>
  oneOf(
    tape,
    parties.map(p => p.id),
    value,
  );
const issue: Code<IssueId> = (tape, { issues }, value) =>
  oneOf(
    tape,
    issues.map(i => i.id),
    value,
  );
const level = (tape: Tape, scenario: Scenario, id: IssueId, value: Level | undefined): Level =>
  tape.digit(issueOf(scenario, id).top + 1, value);

function issueOf({ issues }: Scenario, id: IssueId): Issue {
  const found = issues.find(i => i.id === id);
  if (!found) throw new LinkFailure();
  return found;
}

/** An issue and a level on it, under the names a move gives them. */
const change: Code<{ readonly issue: IssueId; readonly to: Level }> = (tape, scenario, value) => {
  const on = issue(tape, scenario, value?.issue);
  return { issue: on, to: level(tape, scenario, on, value?.to) };
};
const stood: Code<{ readonly issue: IssueId; readonly level: Level }> = (tape, scenario, value) => {
  const on = issue(tape, scenario, value?.issue);
  return { issue: on, level: level(tape, scenario, on, value?.level) };
};
/** What may be there or not. */
function maybe<T>(tape: Tape, writing: boolean, value: T | undefined, one: (value: T | undefined) => T): T | undefined {
  return flag(tape, writing ? value !== undefined : undefined) ? one(value) : undefined;
}

const terms: Code<OfferTerms> = (tape, scenario, value) => {
  const assets = scenario.assets.map(asset => asset.id);
  const gives = each(tape, value?.gives, asset => oneOf(tape, assets, asset));
  const concedes = maybe(tape, value !== undefined, value?.concedes, c => change(tape, scenario, c));
  const wants = want(tape, scenario, value?.wants);
  return { gives, ...(concedes ? { concedes } : {}), wants };
};
const want: Code<OfferWant> = (tape, scenario, value) => {
  const kind = oneOf(tape, ['concession', 'backing', 'pledge'] as const, value?.kind);
  if (kind === 'backing') return { kind };
  if (kind === 'concession') return { kind, ...change(tape, scenario, value as OfferWant & { kind: 'concession' }) };
  return { kind, ...stood(tape, scenario, value as OfferWant & { kind: 'pledge' }) };
};
const reply: Code<OfferAnswer> = (tape, scenario, value) => {
  const kind = oneOf(tape, ['accept', 'decline', 'counter'] as const, value?.kind);
  if (kind !== 'counter') return { kind };
  return { kind, terms: terms(tape, scenario, (value as (OfferAnswer & { kind: 'counter' }) | undefined)?.terms) };
};

/** Offers are called after round, maker and place (`offer-3-es-0`); another name is spelt out. */
const offer: Code<string> = (tape, scenario, value) => {
  const parts = value === undefined ? undefined : /^offer-(\d{1,4})-(.+)-(\d{1,4})$/.exec(value);
  const usual = parts !== null && parts !== undefined && scenario.parties.some(p => p.id === parts[2]);
  if (!flag(tape, value === undefined ? undefined : usual)) return characters(tape, value);
  const round = count(tape, parts?.[1] === undefined ? undefined : Number(parts[1]));
  const by = party(tape, scenario, parts?.[2]);
  const place = count(tape, parts?.[3] === undefined ? undefined : Number(parts[3]));
  return `offer-${round}-${by}-${place}`;
};

/** Every common issue in the scenario's order, as the rules ask of a draft. */
const levels: Code<MoveOf<'tableDraft'>['levels']> = (tape, { issues }, value) => {
  const common = issues.filter(i => i.scope === 'common');
  if (value && Object.keys(value).length !== common.length) throw new LinkFailure();
  return Object.fromEntries(common.map(i => [i.id, tape.digit(i.top + 1, value ? (value[i.id] ?? -1) : undefined)]));
};

const alone =
  <T extends MoveType>(type: T) =>
  () => ({ type });
const on =
  <T extends 'consult' | 'leak'>(type: T) =>
  (tape: Tape, scenario: Scenario, move: { readonly party: PartyId; readonly issue: IssueId } | undefined) => ({
    type,
    party: party(tape, scenario, move?.party),
    issue: issue(tape, scenario, move?.issue),
  });
const with_ =
  <T extends 'applyPressure' | 'sendEnvoy'>(type: T) =>
  (tape: Tape, scenario: Scenario, move: { readonly party: PartyId } | undefined) => ({ type, party: party(tape, scenario, move?.party) });

/** In the order of their digits. */
const CODES: { readonly [T in MoveType]: Code<MoveOf<T>> } = {
  consult: on('consult'),
  persuade: (tape, scenario, move) => ({
    type: 'persuade',
    party: party(tape, scenario, move?.party),
    ...change(tape, scenario, move),
  }),
  makeOffer: (tape, scenario, move) => ({
    type: 'makeOffer',
    party: party(tape, scenario, move?.party),
    terms: terms(tape, scenario, move?.terms),
  }),
  answerOffer: (tape, scenario, move) => ({
    type: 'answerOffer',
    offer: offer(tape, scenario, move?.offer),
    answer: reply(tape, scenario, move?.answer),
  }),
  makeStatement: (tape, scenario, move) => ({ type: 'makeStatement', ...stood(tape, scenario, move) }),
  applyPressure: with_('applyPressure'),
  leak: on('leak'),
  caucus: (tape, scenario, move) => ({
    type: 'caucus',
    bloc: oneOf(
      tape,
      scenario.blocs.map(bloc => bloc.id),
      move?.bloc,
    ),
    issue: issue(tape, scenario, move?.issue),
  }),
  proposeAmendment: (tape, scenario, move) => ({
    type: 'proposeAmendment',
    changes: each(tape, move?.changes, c => change(tape, scenario, c)),
  }),
  askCarveOut: alone('askCarveOut'),
  setPledge: (tape, scenario, move) => {
    const pledge = stood(tape, scenario, move);
    const provided = maybe(tape, move !== undefined, move?.provided, given => {
      const side = oneOf(tape, ['atLeast', 'atMost'] as const, given?.side);
      return { side, ...stood(tape, scenario, given) };
    });
    return { type: 'setPledge', ...pledge, ...(provided ? { provided } : {}) };
  },
  breakSilence: alone('breakSilence'),
  tableDraft: (tape, scenario, move) => ({ type: 'tableDraft', levels: levels(tape, scenario, move?.levels) }),
  openSilence: alone('openSilence'),
  grantCarveOut: (tape, scenario, move) => ({
    type: 'grantCarveOut',
    party: party(tape, scenario, move?.party),
    thirds: oneOf(tape, [1, 2, 3] as const, move?.thirds),
  }),
  sendEnvoy: with_('sendEnvoy'),
  closeMeeting: alone('closeMeeting'),
  answerEvent: (tape, scenario, move) => {
    const event = oneOf(
      tape,
      scenario.events.map(e => e.id),
      move?.event,
    );
    const choices = scenario.events.find(e => e.id === event)?.choices ?? [];
    const choice = oneOf(
      tape,
      choices.map(c => c.id),
      move?.choice,
    );
    return { type: 'answerEvent', event, choice };
  },
};
const TYPES = Object.keys(CODES) as readonly MoveType[];

/** A move, coded against the ids and the ranges of its scenario. */
export function moveCode(tape: Tape, scenario: Scenario, move: Move | undefined): Move {
  const type = oneOf(tape, TYPES, move?.type);
  return (CODES[type] as Code<Move>)(tape, scenario, move);
}
