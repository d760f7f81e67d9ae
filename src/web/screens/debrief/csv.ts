import { valueText } from '../../../view/index.ts';
import type { Told } from './told.ts';

type Cell = string | number | undefined;

/**
 * A debrief as one table for a spreadsheet, a line a figure: which part of the debrief it belongs to, what it is of, the round or year, and
 * its value. Ids and plain numbers, so that nothing depends on the reader's language; what an issue's level means stands beside it.
 */
export function debriefCsv({ debrief, scenario, words }: Told): string {
  const rows: Cell[][] = [['part', 'subject', 'measure', 'at', 'value', 'meaning']];
  const say = (issue: string, level: number) => valueText(scenario, words, issue, level);
  for (const { party, member, utility, reservation, conceded, stances } of debrief.parties) {
    if (!member) continue;
    rows.push(['party', party, 'utility', undefined, utility], ['party', party, 'noDeal', undefined, reservation]);
    for (const [step, points] of conceded.entries()) rows.push(['concession', party, 'points', debrief.rounds[step], points]);
    for (const [step, stance] of stances.entries()) if (stance) rows.push(['stance', party, 'stance', debrief.rounds[step], stance]);
  }
  for (const { by, event, party, points } of debrief.moved) rows.push(['moved', party, by ?? event ?? 'time', undefined, points]);
  for (const { track, values } of debrief.tracks)
    for (const [step, value] of values.entries()) rows.push(['track', track, 'value', debrief.rounds[step], value]);
  for (const { issue, agreed, actual } of debrief.issues) {
    if (agreed !== undefined) rows.push(['issue', issue, 'agreed', undefined, agreed, say(issue, agreed)]);
    if (actual !== undefined) rows.push(['issue', issue, 'inFact', undefined, actual, say(issue, Math.round(actual))]);
  }
  for (const { kind, levels, gains } of debrief.fairness ? [debrief.fairness.agreed, ...debrief.fairness.solutions] : []) {
    for (const [issue, level] of Object.entries(levels)) rows.push(['fair', issue, kind, undefined, level, say(issue, level)]);
    for (const [at, gain] of gains.entries()) if (gain !== null) rows.push(['gain', debrief.parties[at]!.party, kind, undefined, gain]);
  }
  const { spending } = debrief;
  for (const [at, year] of (spending?.years ?? []).entries()) {
    rows.push(['spending', 'all', 'billions', year, spending!.total[at]]);
    if (spending!.share) rows.push(['spending', scenario.demander?.party, 'share', year, spending!.share[at]]);
  }
  for (const { party, today, pledged, by } of spending?.parties ?? [])
    rows.push(['pledge', party, 'today', undefined, today], ['pledge', party, 'pledged', by, pledged]);
  return `${rows.map(row => Array.from({ length: 6 }, (_, i) => quoted(row[i])).join(',')).join('\r\n')}\r\n`;
}

/** As RFC 4180 has it. */
function quoted(cell: Cell): string {
  const plain = cell === undefined ? '' : String(cell);
  return /[",\r\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}
