import type { Calendar, Consequence, Demander, Evidence, Meter, Pledging, Procedure, Stage, Track } from '../../model/index.ts';
import { condition } from '../cel/compileCel.ts';
import type { Place } from '../problem.ts';
import type { ScenarioSource } from '../schema/scenario.ts';
import { spotOf } from '../source/table.ts';
import { type Context, type NameKind, refer, referToScope } from './context.ts';
import { compileEffects, type EffectContext } from './effects.ts';
import { toLevel } from './grid.ts';

type Source<K extends keyof ScenarioSource> = NonNullable<ScenarioSource[K]>;

/** Free moves that a meeting always knows once it has what they answer. */
export function compileProcedure(source: Source<'procedure'>, hasChoices: boolean, { report, yaml }: Context): Procedure {
  const takes: Record<string, number> = { ...source.moves } as Record<string, number>;
  if (hasChoices) takes.answerEvent ??= 0;
  if ('makeOffer' in takes) takes.answerOffer ??= 0;
  if (source.decideFrom > source.rounds) {
    report.add(
      'out-of-range',
      yaml.at(['procedure', 'decideFrom']),
      `a decision is possible from round ${source.decideFrom}, but there are ${source.rounds} rounds`,
      'let it be possible earlier, or add rounds',
    );
  }
  return {
    decision: source.decision,
    rounds: source.rounds,
    allowance: source.allowance,
    decideFrom: source.decideFrom,
    carveOutsFrom: source.carveOutsFrom ?? 1,
    moves: Object.fromEntries(Object.entries(takes).map(([move, cost]) => [move, { takes: cost }])),
    ...(source.carriedFrom === undefined ? {} : { carriedFrom: source.carriedFrom }),
  };
}

export function compilePledging(source: Source<'pledging'>, context: Context): Pledging {
  scoped(source.issue, 'own', ['pledging', 'issue'], context);
  if (source.yearIssue !== undefined) scoped(source.yearIssue, 'own', ['pledging', 'yearIssue'], context);
  scoped(source.target, 'common', ['pledging', 'target'], context);
  scoped(source.by, 'common', ['pledging', 'by'], context);
  for (const key of ['today', 'room', 'support', 'weight'] as const) named('figure', source[key], ['pledging', key], context);
  source.norm.forEach(({ issue }, i) => {
    scoped(issue, 'common', ['pledging', 'norm', i, 'issue'], context);
  });
  const { yearIssue, ...rest } = source;
  return { ...rest, ...(yearIssue === undefined ? {} : { yearIssue }) };
}

export function compileDemander(source: Source<'demander'>, context: Context): Demander {
  named('party', source.party, ['demander', 'party'], context);
  named('track', source.track, ['demander', 'track'], context);
  source.ask.issues.forEach((issue, i) => {
    scoped(issue, 'common', ['demander', 'ask', 'issues', i], context);
  });
  return {
    party: source.party,
    floor: levels(source.floor, ['demander', 'floor'], context),
    track: source.track,
    ask: source.ask,
    evidence: evidence(source, context.yaml.keyAt(['demander', 'basis']), context),
  };
}

export function compileTracks(source: Source<'tracks'>, context: Context): Track[] {
  return Object.entries(source).map(([id, track]) => ({
    id,
    initial: track.initial,
    ...(track.role === undefined ? {} : { role: track.role }),
    drift: track.drift ?? 0,
    marks: track.marks ?? [],
    shown: track.shown ?? true,
    ...(track.basis === undefined
      ? {}
      : {
          evidence: evidence(
            { basis: track.basis, source: track.source, date: track.date, confidence: track.confidence ?? 'low' },
            context.yaml.keyAt(['tracks', id, 'basis']),
            context,
          ),
        }),
  }));
}

/** One entry a round; rounds that events may add are allowed for, not asked for. */
export function compileCalendar(source: Source<'calendar'>, mayBeAdded: number, context: Context): Calendar {
  named('place', source.place, ['calendar', 'place'], context);
  const rounds = context.head.procedure?.rounds;
  const entries = source.rounds.length;
  if (rounds !== undefined && (entries < rounds || entries > rounds + mayBeAdded)) {
    const added = mayBeAdded > 0 ? ` (events may add ${mayBeAdded})` : '';
    context.report.add(
      'calendar-length',
      context.yaml.keyAt(['calendar', 'rounds']),
      `the calendar has ${entries} entries, the procedure ${rounds} rounds${added}`,
      entries < rounds ? `add ${rounds - entries}` : `remove ${entries - rounds - mayBeAdded}`,
    );
  }
  return source;
}

export function compileStage(source: Source<'stage'>, castPlaces: Stage['places'], context: Context): Stage {
  const own = Object.fromEntries(Object.entries(source.places ?? {}).map(([id, [lon, lat]]) => [id, { lon, lat }]));
  const { colour } = source;
  if (colour) {
    scoped(colour.issue, 'own', ['stage', 'colour', 'issue'], context);
    if (colour.figure !== undefined) named('figure', colour.figure, ['stage', 'colour', 'figure'], context);
  }
  return {
    map: source.map,
    palette: source.palette,
    places: { ...castPlaces, ...own },
    ...(colour
      ? { colour: { issue: colour.issue, ...(colour.figure === undefined ? {} : { figure: colour.figure }), bins: colour.bins } }
      : {}),
  };
}

export function compileMeters(source: Source<'meters'>, context: Context): Meter[] {
  return source.map((meter, i) => {
    const path = ['meters', i] as const;
    if (source.findIndex(other => other.id === meter.id) < i) {
      context.report.add(
        'duplicate-id',
        context.yaml.at([...path, 'id']),
        `the meter '${meter.id}' is written twice`,
        'give each meter its own id',
      );
    }
    if (meter.kind === 'track') {
      named('track', meter.track, [...path, 'track'], context);
      return meter;
    }
    named('figure', meter.figure, [...path, 'figure'], context);
    if (meter.kind === 'marks') {
      if (meter.issue !== undefined) scoped(meter.issue, 'own', [...path, 'issue'], context);
      const { issue, ...rest } = meter;
      return { ...rest, ...(issue === undefined ? {} : { issue }) };
    }
    named('party', meter.party, [...path, 'party'], context);
    named('figure', meter.weight, [...path, 'weight'], context);
    const { asks, ...rest } = meter;
    return { ...rest, ...(asks === undefined ? {} : { asks }) };
  });
}

export function compileOpening(source: Source<'opening'>, context: EffectContext): Consequence[] {
  return source.flatMap(({ when, effects }, i) => {
    const spot = spotOf(context.yaml, ['opening', i]);
    const holds = condition(when, index => spot.inside(['when'], index), context.words, context.report);
    const done = compileEffects(effects, spot, ['effects'], context);
    return holds ? [{ when: holds, effects: done }] : [];
  });
}

function levels(values: Readonly<Record<string, number | string>>, path: readonly string[], context: Context): Record<string, number> {
  const found: Record<string, number> = {};
  for (const [issue, value] of Object.entries(values)) {
    if (!refer(context, 'issue', issue, context.yaml.keyAt([...path, issue]))) continue;
    const scale = context.issues.get(issue);
    const level = scale && toLevel(scale, value, context.yaml.at([...path, issue]), context.report);
    if (level !== undefined) found[issue] = level;
  }
  return found;
}

function named(kind: NameKind, id: string, path: readonly (string | number)[], context: Context): boolean {
  return refer(context, kind, id, context.yaml.at(path));
}

function scoped(id: string, scope: 'common' | 'own', path: readonly (string | number)[], context: Context): void {
  referToScope(context, id, scope, context.yaml.at(path));
}

function evidence(
  from: { basis: Evidence['basis']; source?: string | undefined; date?: string | undefined; confidence: Evidence['confidence'] },
  place: Place,
  { report }: Context,
): Evidence {
  if (from.source === undefined && from.basis !== 'invented') {
    report.add(
      'evidence-without-source',
      place,
      `this number rests on a ${from.basis}, but names no source`,
      "add 'source:', or write 'invented' as its basis",
    );
  }
  return {
    basis: from.basis,
    source: from.source ?? '',
    ...(from.date === undefined ? {} : { date: from.date }),
    confidence: from.confidence,
  };
}
