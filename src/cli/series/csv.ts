import type { Issue, Level, Library } from '../../model/index.ts';
import { agreed, type GamePlayed } from '../../session/index.ts';
import { tidy } from './summary.ts';

/** One row a game and meeting, for a spreadsheet: outcome, then a column for each common issue, track and member of any of the meetings. */
export function csvOf(
  library: Library,
  meetings: readonly string[],
): { readonly head: string; readonly rows: (played: GamePlayed) => string } {
  const scenarios = meetings.map(id => library.scenarios[id]!.scenario);
  const issues = [...new Set(scenarios.flatMap(({ issues: all }) => all.filter(({ scope }) => scope === 'common').map(({ id }) => id)))];
  const tracks = [...new Set(scenarios.flatMap(scenario => scenario.tracks.map(({ id }) => id)))];
  const members = [...new Set(scenarios.flatMap(({ parties }) => parties.filter(({ member }) => member).map(({ id }) => id)))];
  const head = [
    ...['game', 'seed', 'meeting', 'outcome', 'rounds', 'silencesOpened', 'silencesBroken', 'carveOuts'],
    ...issues.map(id => `issue.${id}`),
    ...tracks.map(id => `track.${id}`),
    ...members.map(id => `gain.${id}`),
  ];

  function rows({ game, seed, meetings: all }: GamePlayed): string {
    return all
      .map((played, index) => {
        const scenario = scenarios[index]!;
        const agreement = agreed(played.outcome);
        const carveOuts = Object.entries(agreement?.carveOuts ?? {}).map(([party, thirds]) => `${party}:${thirds}`);
        const { outcome } = played;
        const kind = outcome.kind === 'summary' && !outcome.binding ? 'loose summary' : outcome.kind;
        return line([
          ...[game, seed, scenario.id, kind, played.rounds, played.silencesOpened, played.broke.length, carveOuts.join(' ')],
          ...issues.map(id => {
            const issue = scenario.issues.find(one => one.id === id);
            const level = agreement?.levels[id];
            return issue && level !== undefined ? inWords(issue, level) : '';
          }),
          ...tracks.map(id => played.tracks[id] ?? ''),
          ...members.map(id => {
            const i = scenario.parties.findIndex(party => party.id === id);
            const [worth, noDeal] = [played.worth[i], played.noDeal[i]];
            return typeof worth === 'number' && typeof noDeal === 'number' ? tidy(worth - noDeal) : '';
          }),
        ]);
      })
      .join('');
  }

  return { head: line(head), rows };
}

function inWords(issue: Issue, level: Level): string | number {
  return issue.kind === 'scale' ? tidy(issue.from + level * issue.step) : issue.options[level]!.id;
}

/** RFC 4180; a cell that a spreadsheet would take for a formula is kept from being one. */
function line(cells: readonly (string | number)[]): string {
  return `${cells.map(cell).join(',')}\r\n`;
}

function cell(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
