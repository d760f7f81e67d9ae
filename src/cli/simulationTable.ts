import type { IssueSummary, MeetingSummary, Summary } from './series/summary.ts';

const percent = (share: number): string => `${Math.round(share * 1000) / 10} %`;

/** The summary of a series as lines to read. */
export function simulationTable(play: string, summary: Summary): string {
  if (!('meetings' in summary)) return meetingTable(play, summary);
  const meetings = Object.entries(summary.meetings).map(([id, meeting]) => meetingTable(id, meeting));
  return `${play}: ${summary.games} games, ${summary.gamesPerSecond} games/s\n\n${meetings.join('\n')}`;
}

function meetingTable(id: string, summary: MeetingSummary): string {
  const widest = Math.max(...Object.keys(summary.issues).map(issue => issue.length), 0);
  const issues = Object.entries(summary.issues).map(([issue, one]) => `  ${issue.padEnd(widest)}  ${distribution(one)}\n`);
  const exempted = Object.entries(summary.carveOuts)
    .sort(([a, left], [b, right]) => right - left || (a < b ? -1 : 1))
    .map(([party, share]) => `${party} ${percent(share)}`);
  return [
    `${id}: ${summary.games} games, ${summary.gamesPerSecond} games/s\n`,
    `  agreement ${percent(summary.agreementRate)}, median of ${summary.rounds.median} rounds\n`,
    ...issues,
    `  carve-outs: ${exempted.length > 0 ? exempted.join(', ') : 'none'}\n`,
  ].join('');
}

function distribution(summary: IssueSummary): string {
  if ('share' in summary) {
    return Object.entries(summary.share)
      .map(([option, share]) => `${option} ${percent(share)}`)
      .join(', ');
  }
  return summary.median === null ? 'no agreement' : `${summary.median} (${summary.p10} to ${summary.p90})`;
}
