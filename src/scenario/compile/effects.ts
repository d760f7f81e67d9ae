import type { Effect, Expression, PartySet } from '../../model/index.ts';
import { amount } from '../cel/compileCel.ts';
import type { Vocabulary } from '../cel/vocabulary.ts';
import { list, mend, nearest } from '../near.ts';
import type { EffectSource } from '../schema/effects.ts';
import type { Spot } from '../source/table.ts';
import { type Context, refer } from './context.ts';
import { toLevel } from './grid.ts';

export interface EffectContext extends Context {
  readonly words: Vocabulary;
  /** Every text id used as a reason, with where. */
  readonly reasons: Map<string, ReturnType<Spot['at']>>;
}

/** Those of a list of effects that are sound. */
export function compileEffects(
  effects: readonly EffectSource[] | undefined,
  spot: Spot,
  path: readonly (string | number)[],
  context: EffectContext,
): Effect[] {
  return (effects ?? []).flatMap((effect, i) => compileEffect(effect, spot, [...path, i], context) ?? []);
}

function compileEffect(source: EffectSource, spot: Spot, path: readonly (string | number)[], context: EffectContext): Effect | undefined {
  const at = (...more: string[]) => spot.at(...path, ...more);
  const parties = (id: string, ...more: string[]): PartySet | undefined => partySet(id, at(...more), context);
  const worked = (value: number | string, ...more: string[]): Expression | undefined =>
    amount(value, index => spot.inside([...path, ...more], index), context.words, context.report);
  const why = `why.${source.why}`;
  if (!context.reasons.has(why)) context.reasons.set(why, at('why'));

  if ('track' in source) {
    const known = refer(context, 'track', source.track, at('track'));
    const by = worked(source.by, 'by');
    return known && by ? { type: 'track', track: source.track, by, why } : undefined;
  }
  if ('shift' in source) {
    const of = parties(source.shift.of, 'shift', 'of');
    const known = refer(context, 'issue', source.shift.issue, at('shift', 'issue'));
    const by = worked(source.shift.by, 'shift', 'by');
    return of && known && by ? { type: 'shift', of, issue: source.shift.issue, by, why } : undefined;
  }
  if ('salience' in source) {
    const of = parties(source.salience.of, 'salience', 'of');
    const known = refer(context, 'issue', source.salience.issue, at('salience', 'issue'));
    return of && known ? { type: 'salience', of, issue: source.salience.issue, times: source.salience.times, why } : undefined;
  }
  if ('resolve' in source) {
    const of = parties(source.resolve.of, 'resolve', 'of');
    const points = worked(source.resolve.points, 'resolve', 'points');
    return of && points ? { type: 'resolve', of, points, why } : undefined;
  }
  if ('failure' in source) {
    const of = parties(source.failure.of, 'failure', 'of');
    const points = worked(source.failure.points, 'failure', 'points');
    return of && points ? { type: 'failure', of, points, why } : undefined;
  }
  if ('trust' in source) {
    const of = parties(source.trust.of, 'trust', 'of');
    const towards = parties(source.trust.towards, 'trust', 'towards');
    return of && towards ? { type: 'trust', of, towards, by: source.trust.by, why } : undefined;
  }
  if ('pledge' in source) return pledge(source.pledge, why, at, context);
  if ('asset' in source) {
    return refer(context, 'asset', source.asset, at('asset'))
      ? { type: 'asset', asset: source.asset, available: source.available, why }
      : undefined;
  }
  if ('reveal' in source) {
    const known = [
      refer(context, 'party', source.reveal.party, at('reveal', 'party')),
      refer(context, 'issue', source.reveal.issue, at('reveal', 'issue')),
    ];
    return known.includes(false) ? undefined : { type: 'reveal', ...source.reveal, why };
  }
  return { type: 'rounds', by: source.rounds, why };
}

function pledge(
  source: { readonly party: string; readonly value: number },
  why: string,
  at: (...path: string[]) => ReturnType<Spot['at']>,
  context: Context,
): Effect | undefined {
  const known = refer(context, 'party', source.party, at('pledge', 'party'));
  if (!context.head.pledging) {
    context.report.add(
      'missing-key',
      at('pledge'),
      'an effect announces a pledge, but parties pledge nothing here',
      "add 'pledging:' to scenario.yaml, or remove the effect",
    );
    return undefined;
  }
  const issue = context.issues.get(context.head.pledging.issue);
  const level = issue && toLevel(issue, source.value, at('pledge', 'value'), context.report);
  return known && level !== undefined ? { type: 'pledge', party: source.party, value: source.value, why } : undefined;
}

function partySet(id: string, place: ReturnType<Spot['at']>, context: Context): PartySet | undefined {
  if (id === 'all') return { all: true };
  if (context.names.party.all.has(id)) return { party: id };
  if (context.names.bloc.all.has(id)) return { bloc: id };
  if (context.names.party.open || context.names.bloc.open) return undefined;
  const names = [...context.names.party.all, ...context.names.bloc.all, 'all'];
  const meant = nearest(id, names);
  context.report.add(
    meant !== undefined && context.names.bloc.all.has(meant) ? 'unknown-bloc' : 'unknown-party',
    place,
    `'${id}' is neither a party nor a bloc here, nor 'all'`,
    mend(id, names, `there are ${list(names, 'and')}`),
  );
  return undefined;
}
