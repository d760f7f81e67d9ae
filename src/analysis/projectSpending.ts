import { type Refused, refuseNumbers } from './refusal.ts';

/** What one party spends and has pledged, in percent of its GDP. */
export interface Spender {
  /** GDP in the first year, in any unit of money. */
  readonly gdp: number;
  /** What it spends in the first year. */
  readonly today: number;
  /** What it spends from the year `by` on. */
  readonly pledged: number;
  readonly by: number;
}

/** What is assumed where nobody has pledged anything. */
export interface Outlook {
  /** The first year, and how many are looked at after it: whole, at most 100. */
  readonly from: number;
  readonly years: number;
  /** Yearly growth of GDP, the same for all, in constant prices; 0.02 is two percent. Between −1 and 1. */
  readonly growth: number;
}

export interface Projection {
  readonly years: readonly number[];
  /** By year, all together; in the unit of GDP. */
  readonly total: readonly number[];
  /** In the order given. By year: percent of its GDP, money, and share of the total (0–1; 0 where there is no total). */
  readonly parties: readonly {
    readonly percent: readonly number[];
    readonly amount: readonly number[];
    readonly share: readonly number[];
  }[];
}

const MOST_YEARS = 100;

/**
 * What pledges come to: each party goes in a straight line from what it spends today to what it pledged, arrives in its year
 * and stays there, while all GDPs grow alike. Bookkeeping, not forecasting: published tables of defence
 * expenditure do the same sums backwards (percent of GDP, constant prices, share of the total).
 * Refuses: no-party, not-a-number, out-of-range, negative-weight.
 */
export function projectSpending(spenders: readonly Spender[], outlook: Outlook): Projection | Refused {
  const refused = refuseSpenders(spenders) ?? refuseOutlook(outlook);
  if (refused) return refused;
  const years = Array.from({ length: outlook.years + 1 }, (_, n) => outlook.from + n);
  const growth: number[] = [1];
  for (let n = 1; n < years.length; n += 1) growth.push(growth[n - 1]! * (1 + outlook.growth));
  const percents = spenders.map(spender => years.map(year => percentIn(spender, outlook.from, year)));
  const amounts = spenders.map(({ gdp }, i) => years.map((_, n) => (gdp * growth[n]! * percents[i]![n]!) / 100));
  const total = years.map((_, n) => amounts.reduce((sum, amount) => sum + amount[n]!, 0));
  return {
    years,
    total,
    parties: spenders.map((_, i) => ({
      percent: percents[i]!,
      amount: amounts[i]!,
      share: amounts[i]!.map((amount, n) => (total[n] === 0 ? 0 : amount / total[n]!)),
    })),
  };
}

function percentIn({ today, pledged, by }: Spender, from: number, year: number): number {
  if (year >= by) return pledged;
  return today + ((pledged - today) * (year - from)) / (by - from);
}

function refuseSpenders(spenders: readonly Spender[]): Refused | undefined {
  if (spenders.length === 0) return { refused: 'no-party' };
  for (const [i, { gdp, today, pledged, by }] of spenders.entries()) {
    const refused = refuseNumbers([gdp, today, pledged, by]);
    if (refused) return { ...refused, parties: [i] };
    if (gdp < 0 || today < 0 || pledged < 0) return { refused: 'negative-weight', parties: [i] };
  }
  return undefined;
}

function refuseOutlook({ from, years, growth }: Outlook): Refused | undefined {
  const refused = refuseNumbers([from, years, growth]);
  if (refused) return refused;
  const sound = Number.isInteger(years) && years >= 0 && years <= MOST_YEARS && growth > -1 && growth <= 1;
  return sound ? undefined : { refused: 'out-of-range' };
}
