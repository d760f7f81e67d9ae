import type { Seat } from '../seat.ts';
import { standSeen } from '../seat.ts';
import { chanceOf } from './decide.ts';
import type { Mended } from './mend.ts';
import { type Outlook, slackOf, textOf } from './outlook.ts';

/** Points short of its bar from which on steps towards a member are too small to be felt. */
const FAR = 10;
/** Shares of the way to it that a chair thinks of. */
const PARTS = [0.25, 0.5, 0.75];
/** How much likelier another text must be adopted to be put before the table: nobody has asked for it. */
const LIKELIER = 0.2;

/**
 * A text well on the way to a member far from letting anything like the draft pass, on all issues at once. Steps mend a text that
 * is nearly there; where one of two stands at the other end, no step is felt, and a mediator who only takes steps ends where it
 * began. Undefined where none is clearly likelier to be adopted.
 */
export function halfwayText(seat: Seat, outlook: Outlook): Mended | undefined {
  const { table, at } = seat.room;
  let best: Mended | undefined;
  let most = chanceOf(seat, outlook.slack, outlook.slack) + LIKELIER;
  for (const far of table.members) {
    if (outlook.slack[far]! > -FAR) continue;
    const { ideal } = standSeen(seat, far);
    for (const part of PARTS) {
      const levels = at.map((level, k) => (table.common.includes(k) ? Math.round(level + part * (ideal[k]! - level)) : level));
      if (levels.every((level, k) => level === at[k])) continue;
      const slack = slackOf(seat, outlook, textOf(seat, levels));
      const chance = chanceOf(seat, outlook.slack, slack);
      if (chance <= most) continue;
      most = chance;
      best = { levels, slack, better: chance };
    }
  }
  return best;
}
