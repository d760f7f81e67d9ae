import type { Asset, Bloc, Figure, Party, Stake } from '../../model/index.ts';
import type { AssetSource, PartySource } from '../schema/parts.ts';
import type { Entry, Table } from '../source/table.ts';
import { type Context, refer } from './context.ts';
import type { Rows } from './rows.ts';

export function compileParties(table: Table<PartySource>, rows: Rows, context: Context): Party[] {
  return table.entries.map(({ id, value, spot }) => {
    if (value.place !== undefined) refer(context, 'place', value.place, spot.at('place'));
    const stakes: Readonly<Record<string, Stake>> = rows.stakes.get(id) ?? {};
    const figures: Readonly<Record<string, Figure>> = rows.figures.get(id) ?? {};
    return {
      id,
      code: value.code,
      ...(value.flag === undefined ? {} : { flag: value.flag }),
      ...(value.place === undefined ? {} : { place: value.place }),
      member: value.member ?? true,
      playable: value.playable ?? true,
      influence: value.influence,
      style: value.style,
      costOfFailure: value.costOfFailure,
      stakes,
      figures,
    };
  });
}

export function compileBlocs(table: Table<readonly string[]>, context: Context): Bloc[] {
  return table.entries.map(({ id, value, spot }) => {
    if (id === 'all' || context.names.party.all.has(id)) {
      const what = id === 'all' ? "'all' stands for every party" : `'${id}' is a party already`;
      context.report.add('duplicate-id', spot.keyAt(), `${what}; a bloc needs another name`, 'rename the bloc');
    }
    value.forEach((party, i) => {
      if (refer(context, 'party', party, spot.at(i)) && value.indexOf(party) < i) {
        context.report.add('duplicate-id', spot.at(i), `'${party}' stands in the bloc '${id}' twice`, 'keep one of them');
      }
    });
    return { id, members: value };
  });
}

/** An author writes `recorded` or `plausible`, as of events; the rules' evidence calls these a statement and an invention. */
const BASIS = { recorded: 'statement', plausible: 'invented' } as const;

export function compileAssets(table: Table<AssetSource>, context: Context): Asset[] {
  return table.entries.map(({ id, value, spot }) => {
    value.givers.forEach((party, i) => {
      refer(context, 'party', party, spot.at('givers', i));
    });
    for (const party of Object.keys(value.worth)) refer(context, 'party', party, spot.keyAt('worth', party));
    checkEvidence({ id, value, spot }, context);
    return {
      id,
      givers: value.givers,
      worth: value.worth,
      cost: value.cost,
      basis: value.basis in BASIS ? BASIS[value.basis as keyof typeof BASIS] : (value.basis as Asset['basis']),
      source: value.source ?? '',
      ...(value.date === undefined ? {} : { date: value.date }),
      confidence: value.confidence ?? 'low',
    };
  });
}

function checkEvidence({ id, value, spot }: Entry<AssetSource>, { report }: Context): void {
  if (value.basis === 'recorded' && (value.source === undefined || value.date === undefined)) {
    const missing = value.source === undefined ? 'source' : 'date';
    report.add(
      'recorded-without-source',
      spot.at('basis'),
      `'${id}' is marked as recorded, but has no '${missing}'`,
      `add '${missing}:', or mark it 'plausible'`,
    );
  } else if (value.source === undefined && value.basis !== 'plausible' && value.basis !== 'invented') {
    report.add(
      'evidence-without-source',
      spot.keyAt('basis'),
      `this number rests on a ${value.basis}, but names no source`,
      "add 'source:', or write 'plausible' as its basis",
    );
  }
}
