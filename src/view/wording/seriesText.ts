import type { PartyId, Scenario } from '../../model/index.ts';
import { gainsOf, type Rank } from '../debrief/rank.ts';
import type { Debrief, PartyDebrief, Spending } from '../debrief/types.ts';
import { pointsText } from './answers.ts';
import { partyText, sentence } from './names.ts';
import { figureText } from './valueText.ts';
import type { Words } from './words.ts';

/** Points below which nothing was felt. */
const FELT = 0.05;

/** What a plot of concessions shows: who gave most, when, and what the seat gave. */
export function concessionsText(words: Words, { parties }: Pick<Debrief, 'parties'>, seat: PartyId): string {
  const total = ({ conceded }: PartyDebrief) => conceded.at(-1) ?? 0;
  const [most] = parties.filter(({ member }) => member).sort((a, b) => total(b) - total(a));
  if (!most || total(most) < FELT) return words('debriefed.noConcessions');
  const half = most.conceded[Math.floor(most.conceded.length / 2)]!;
  const said = [
    words('debriefed.concessions', {
      party: partyText(words, most.party),
      points: pointsText(words, total(most)),
      half: half > total(most) / 2 ? 'first' : 'second',
    }),
  ];
  const own = parties.find(({ party, member }) => member && party === seat);
  if (own && own !== most)
    said.push(words('debriefed.concessionsOwn', { party: partyText(words, seat), points: pointsText(words, total(own)) }));
  return said.map(sentence).join(' ');
}

/** What a plot of who moved whom shows: the strongest pull, and how many the seat moved. */
export function movedText(words: Words, { moved }: Pick<Debrief, 'moved'>, seat: PartyId): string {
  const closer = moved.filter(({ by, event, points }) => points > 0 && (by ?? event) !== undefined);
  const [most] = closer;
  if (!most) return words('debriefed.noMoved');
  const whom = { party: partyText(words, most.party), points: pointsText(words, most.points) };
  const strongest = most.by
    ? words('debriefed.moved', { ...whom, by: partyText(words, most.by) })
    : words('debriefed.movedEvent', { ...whom, event: words(`event.${most.event}.title`) });
  const own = closer.filter(({ by }) => by === seat);
  return [strongest, words('debriefed.movedOwn', { party: partyText(words, seat), count: own.length })].map(sentence).join(' ');
}

/** What a plot of the outcome against walking away shows. */
export function worthText(words: Words, debrief: Pick<Debrief, 'parties' | 'outcome'>): string {
  if (debrief.outcome.kind === 'failed') return words('debriefed.worthNone');
  const gains = gainsOf(debrief).flatMap((gain, i) => (gain === null ? [] : [{ party: debrief.parties[i]!.party, gain }]));
  const sorted = gains.sort((a, b) => b.gain - a.gain);
  const [best, least] = [sorted[0], sorted.at(-1)];
  if (!best || !least) return words('debriefed.worthNone');
  return sentence(
    words('debriefed.worth', {
      above: gains.filter(({ gain }) => gain >= 0).length,
      of: gains.length,
      // It begins the second sentence.
      best: sentence(partyText(words, best.party)),
      bestPoints: pointsText(words, best.gain),
      least: partyText(words, least.party),
      leastPoints: pointsText(words, Math.abs(least.gain)),
      lost: least.gain < 0 ? 'yes' : 'no',
    }),
  );
}

/** What a plot of the pledges shows: the sums at both ends, and who would carry how much. */
export function spendingText(scenario: Scenario, words: Words, { years, total, share }: Spending): string {
  const percent = (part: number) => figureText(words, 100 * part, 1);
  const said = [
    words('debriefed.spending', {
      from: figureText(words, total[0]!),
      to: figureText(words, total.at(-1)!),
      first: String(years[0]),
      last: String(years.at(-1)),
    }),
  ];
  if (share && scenario.demander)
    said.push(
      words('debriefed.spendingShare', {
        demander: partyText(words, scenario.demander.party),
        share: percent(share[0]!),
        after: percent(share.at(-1)!),
        before: percent(1 - share[0]!),
        others: percent(1 - share.at(-1)!),
      }),
    );
  return said.map(sentence).join(' ');
}

/** Where a game stands among others of the same seed. `failed`: how many of those ended without a text. */
export function rankText(words: Words, { of, better, same, worse, median }: Rank, party: PartyId | undefined, failed: number): string {
  return sentence(
    words('debriefed.rank', {
      ...{ of, better, same, worse, failed },
      whom: party === undefined ? 'members' : 'party',
      party: party === undefined ? '' : partyText(words, party),
      median: pointsText(words, median),
    }),
  );
}
