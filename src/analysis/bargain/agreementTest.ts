import { sixDecimals } from '../elementary.ts';
import { isRefused, type Refused } from '../refusal.ts';
import { above, CLOSE, maximin } from './maximin.ts';
import { overOptions } from './overOptions.ts';
import { type Settlement, settlementAt } from './settlement.ts';
import { type Bargain, type Ledger, ledgerOf } from './table.ts';

/** A zone of agreement any smaller, as a share of the largest loss, is none. */
export const SMALLEST_ZONE = 1e-9;
/** Who holds less than this share of the value does not hold it. */
const HOLDS = 1e-3;

export interface AgreementTest {
  /** Whether some package is worth more than no deal to all. */
  readonly zone: boolean;
  /** What the party that gains least gains from the package that is best for it: below 0, what is missing. Six decimals. */
  readonly value: number;
  /** That package. */
  readonly best: Settlement;
  /** Those whose demands meet there; without a zone, who blocks. They cannot all be given more at once. */
  readonly tightest: readonly Tight[];
}

export interface Tight {
  /** Its index in the table. */
  readonly party: number;
  /** Negative: by how much it blocks. Six decimals. */
  readonly gain: number;
  /** Share of the value that hangs on it, 0–1: its multiplier, of which all add up to 1. Six decimals. */
  readonly hold: number;
}

/**
 * Whether there is anything to agree on, and who stands in the way: the package that is best for whoever gains least,
 * max minᵢ (uᵢ − dᵢ). Kalai 1977's egalitarian solution is the same package; where its gains are below 0 no other does better.
 * Refuses what `ledgerOf` and `overOptions` refuse.
 */
export function agreementTest(bargain: Bargain): AgreementTest | Refused {
  const ledger = ledgerOf(bargain);
  if (isRefused(ledger)) return ledger;
  return widest(ledger);
}

export function widest(ledger: Ledger): AgreementTest | Refused {
  const found = overOptions(
    ledger,
    (box, beat) => maximin(box, above(box, box.reservations), beat === undefined ? {} : { beat }),
    CLOSE * ledger.span,
  )!;
  if (isRefused(found)) return found;
  const settlement = settlementAt(ledger, found.places);
  return {
    zone: found.value > SMALLEST_ZONE * ledger.span,
    value: sixDecimals(found.value),
    best: settlement,
    tightest: found.hold.flatMap((hold, party) =>
      hold < HOLDS ? [] : [{ party, gain: sixDecimals(settlement.gains[party]!), hold: sixDecimals(hold) }],
    ),
  };
}

/** Refuses a table without a zone of agreement, naming who blocks. */
export function refuseZone({ zone, tightest }: AgreementTest): Refused | undefined {
  return zone ? undefined : { refused: 'no-zone-of-agreement', parties: tightest.map(({ party }) => party) };
}
