import type { Issue, IssueId, Level, Move, OfferTerms, Scenario } from '../../model/index.ts';
import { toLevel } from '../compile/grid.ts';
import type { Files } from '../files.ts';
import { checkForm, isMapping } from '../form/checkForm.ts';
import { type Path, readYaml, type YamlFile } from '../form/yamlFile.ts';
import { list, mend } from '../near.ts';
import { newReport, type Place, type Problem, type Report, unloadable } from '../problem.ts';
import type { Rule } from '../rules.ts';
import { FACTS, type PlayMove, type PlaySource, play as schema } from '../schema/play.ts';

export type Expected = NonNullable<NonNullable<PlaySource['expect']>>;
/** What one entry of a log must be: its type, and some of what it says. */
export interface Sought {
  readonly type: string;
  readonly says: Readonly<Record<string, unknown>>;
}

/** A scripted play, its moves in the rules' own terms. */
export interface Play {
  readonly file: string;
  readonly says: string;
  readonly seed: string;
  readonly difficulty: 'gentle' | 'standard' | 'hard';
  readonly bots: boolean;
  readonly rounds: readonly PlayRound[];
  readonly expect: Expected;
  /** Where a part of the play stands. */
  readonly at: (path: Path) => Place;
}
export interface PlayRound {
  readonly moves: Readonly<Record<string, readonly Move[]>>;
  readonly refused: readonly { readonly seat: string; readonly move: Move; readonly because: string }[];
  readonly expect: Omit<Expected, 'outcome' | 'agreement' | 'rounds' | 'blockers'>;
}

/** A scripted play from its file; undefined where the problems say why it cannot be played. */
export function readPlay(files: Files, file: string, scenario: Scenario): { readonly play?: Play; readonly problems: readonly Problem[] } {
  const report = newReport();
  const yaml = readYaml(file, files[file] ?? '', report);
  const source = yaml && checkForm(schema, yaml, [], spelledOut(yaml.value), report);
  if (!yaml || !source) return { problems: report.problems };
  const reader = readerOf(scenario, yaml, report);
  const rounds = source.rounds.map((round, i): PlayRound => {
    const path = ['rounds', i] as const;
    const moves = Object.entries(round.moves ?? {}).map(([seat, made]) => {
      reader.party(seat, [...path, 'moves', seat], true);
      return [seat, made.flatMap((move, m) => reader.move(move, [...path, 'moves', seat, m]) ?? [])] as const;
    });
    const refused = (round.refused ?? []).flatMap(({ seat, move, because }, r) => {
      reader.party(seat, [...path, 'refused', r, 'seat']);
      const made = reader.move(move, [...path, 'refused', r, 'move']);
      return made ? [{ seat, move: made, because }] : [];
    });
    reader.expected(round.expect ?? {}, [...path, 'expect']);
    return { moves: Object.fromEntries(moves), refused, expect: round.expect ?? {} };
  });
  reader.expected(source.expect ?? {}, ['expect']);
  if (unloadable(report.problems)) return { problems: report.problems };
  const { says, seed = '1', difficulty = 'standard', bots = false, expect = {} } = source;
  return { play: { file, says, seed, difficulty, bots, rounds, expect, at: yaml.at }, problems: report.problems };
}

/** `openSilence` alone stands for `{ openSilence: }`. */
function spelledOut(value: unknown): unknown {
  const move = (one: unknown): unknown => (typeof one === 'string' ? { [one]: null } : one);
  if (!isMapping(value) || !Array.isArray(value.rounds)) return value;
  const rounds = value.rounds.map((round: unknown) => {
    if (!isMapping(round)) return round;
    const { moves, refused } = round;
    return {
      ...round,
      ...(isMapping(moves)
        ? { moves: Object.fromEntries(Object.entries(moves).map(([seat, made]) => [seat, Array.isArray(made) ? made.map(move) : made])) }
        : {}),
      ...(Array.isArray(refused)
        ? { refused: refused.map((one: unknown) => (isMapping(one) ? { ...one, move: move(one.move) } : one)) }
        : {}),
    };
  });
  return { ...value, rounds };
}

/** One entry of `log:` or `not:`. */
export function soughtOf(entry: string | Readonly<Partial<Record<string, Readonly<Record<string, unknown>>>>>): Sought {
  if (typeof entry === 'string') return { type: entry, says: {} };
  const [type, says] = Object.entries(entry)[0] ?? ['', {}];
  return { type, says: says ?? {} };
}

function readerOf(scenario: Scenario, yaml: YamlFile, report: Report) {
  const known = (rule: Rule, noun: string, id: string, all: readonly string[], path: Path, key = false): boolean => {
    if (all.includes(id)) return true;
    report.add(rule, key ? yaml.keyAt(path) : yaml.at(path), `'${id}' is not ${noun} here`, mend(id, all, `there are ${list(all, 'and')}`));
    return false;
  };
  const ids = (things: readonly { readonly id: string }[]): readonly string[] => things.map(thing => thing.id);
  const party = (id: string, path: Path, key = false): boolean => known('unknown-party', 'a party', id, ids(scenario.parties), path, key);
  const issueOf = (id: string, path: Path, key = false): Issue | undefined =>
    known('unknown-issue', 'an issue', id, ids(scenario.issues), path, key) ? scenario.issues.find(one => one.id === id) : undefined;
  const level = (issue: IssueId, raw: number | string, path: Path, issuePath: Path = path): Level | undefined => {
    const found = issueOf(issue, issuePath);
    return found && toLevel(found, raw, yaml.at(path), report);
  };
  const levels = (values: Readonly<Record<string, number | string>>, path: Path): Record<string, Level> =>
    Object.fromEntries(
      Object.entries(values).flatMap(([issue, raw]) => {
        const at = issueOf(issue, [...path, issue], true) && level(issue, raw, [...path, issue]);
        return at === undefined ? [] : [[issue, at] as const];
      }),
    );
  const towards = (to: { readonly issue: string; readonly to: number | string }, path: Path) => {
    const at = level(to.issue, to.to, [...path, 'to'], [...path, 'issue']);
    return at === undefined ? undefined : { issue: to.issue, to: at };
  };

  function termsOf(offer: Extract<PlayMove, { makeOffer: unknown }>['makeOffer'], path: Path): OfferTerms | undefined {
    for (const [i, asset] of (offer.gives ?? []).entries())
      known('unknown-asset', 'a side payment', asset, ids(scenario.assets), [...path, 'gives', i]);
    const concedes = offer.concedes && towards(offer.concedes, [...path, 'concedes']);
    const shared = { gives: offer.gives ?? [], ...(concedes ? { concedes } : {}) };
    if ('backing' in offer.wants) return { ...shared, wants: { kind: 'backing' } };
    if ('concession' in offer.wants) {
      const wanted = towards(offer.wants.concession, [...path, 'wants', 'concession']);
      return wanted && { ...shared, wants: { kind: 'concession', ...wanted } };
    }
    const pledge = towards(offer.wants.pledge, [...path, 'wants', 'pledge']);
    return pledge && { ...shared, wants: { kind: 'pledge', issue: pledge.issue, level: pledge.to } };
  }

  function move(source: PlayMove, path: Path): Move | undefined {
    const [type, said] = Object.entries(source)[0] as [string, { party?: string; issue?: string; bloc?: string } | string | null];
    const into = [...path, type];
    if (isMapping(said)) {
      if (typeof said.party === 'string' && !party(said.party, [...into, 'party'])) return undefined;
      if (typeof said.issue === 'string' && !issueOf(said.issue, [...into, 'issue'])) return undefined;
      if (typeof said.bloc === 'string' && !known('unknown-bloc', 'a bloc', said.bloc, ids(scenario.blocs), [...into, 'bloc']))
        return undefined;
    } else if (typeof said === 'string' && !party(said, into)) return undefined;
    if ('consult' in source) return { type: 'consult', ...source.consult };
    if ('persuade' in source) {
      const to = towards(source.persuade, into);
      return to && { type: 'persuade', party: source.persuade.party, ...to };
    }
    if ('makeOffer' in source) {
      const terms = termsOf(source.makeOffer, into);
      return terms && { type: 'makeOffer', party: source.makeOffer.party, terms };
    }
    if ('answerOffer' in source)
      return { type: 'answerOffer', offer: source.answerOffer.offer, answer: { kind: source.answerOffer.answer } };
    if ('makeStatement' in source) {
      const to = towards(source.makeStatement, into);
      return to && { type: 'makeStatement', issue: to.issue, level: to.to };
    }
    if ('applyPressure' in source) return { type: 'applyPressure', party: source.applyPressure };
    if ('leak' in source) return { type: 'leak', ...source.leak };
    if ('caucus' in source) return { type: 'caucus', ...source.caucus };
    if ('proposeAmendment' in source) {
      const changes = Object.entries(levels(source.proposeAmendment, into)).map(([issue, to]) => ({ issue, to }));
      return { type: 'proposeAmendment', changes };
    }
    if ('setPledge' in source) {
      const to = towards(source.setPledge, into);
      const provided = source.setPledge.provided && towards(source.setPledge.provided, [...into, 'provided']);
      const side = source.setPledge.provided?.side;
      return (
        to && {
          type: 'setPledge',
          issue: to.issue,
          level: to.to,
          ...(provided && side ? { provided: { issue: provided.issue, side, level: provided.to } } : {}),
        }
      );
    }
    if ('tableDraft' in source) return { type: 'tableDraft', levels: levels(source.tableDraft, into) };
    if ('grantCarveOut' in source) return { type: 'grantCarveOut', ...source.grantCarveOut };
    if ('sendEnvoy' in source) return { type: 'sendEnvoy', party: source.sendEnvoy };
    if ('answerEvent' in source) {
      const { event, choice } = source.answerEvent;
      if (!known('unknown-event', 'an event', event, ids(scenario.events), [...into, 'event'])) return undefined;
      const choices = ids(scenario.events.find(one => one.id === event)!.choices);
      return known('unknown-choice', `a choice of '${event}'`, choice, choices, [...into, 'choice'])
        ? { type: 'answerEvent', event, choice }
        : undefined;
    }
    return { type: type as 'askCarveOut' | 'breakSilence' | 'openSilence' | 'closeMeeting' };
  }

  function expected(expect: Expected, path: Path): void {
    for (const seat of Object.keys(expect.stances ?? {})) party(seat, [...path, 'stances', seat], true);
    for (const track of Object.keys(expect.tracks ?? {}))
      known('unknown-track', 'a track', track, ids(scenario.tracks), [...path, 'tracks', track], true);
    for (const key of ['log', 'not'] as const)
      for (const [i, entry] of (expect[key] ?? []).entries())
        known('wrong-type', 'a kind of log entry', soughtOf(entry).type, FACTS, [...path, key, i]);
    levels(expect.draft ?? {}, [...path, 'draft']);
    levels(expect.agreement ?? {}, [...path, 'agreement']);
    for (const [i, blocker] of (expect.blockers ?? []).entries()) party(blocker, [...path, 'blockers', i]);
  }

  return { party, move, expected };
}
