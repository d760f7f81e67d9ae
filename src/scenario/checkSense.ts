import type { History, Issue, MoveType, Party, Scenario } from '../model/index.ts';
import type { Context } from './compile/context.ts';
import { tidy } from './compile/grid.ts';
import type { CompiledHistory } from './compile/history.ts';
import type { Place } from './problem.ts';
import { checkReach } from './sense/reach.ts';
import { checkUnits } from './sense/units.ts';
import { checkWorth } from './sense/worth.ts';
import type { Folder } from './source/folder.ts';

/** Whether a scenario that is well formed can be played, and what its author may have overlooked. */
export function checkSense(
  scenario: Scenario,
  history: CompiledHistory | undefined,
  own: Folder,
  folders: readonly Folder[],
  context: Context,
): void {
  members(scenario, context);
  stakes(scenario, folders, context);
  figures(scenario, own, context);
  redLines(scenario, own, context);
  moves(scenario, context);
  sources(scenario, history, folders, context);
  checkReach(scenario, own, context);
  checkWorth(scenario, own, folders, context);
  checkUnits(scenario, own, folders[1], context);
  if (!history) return;
  idleHistory(scenario, history.history, own, context);
  hindsight(scenario, history.history, folders, context);
}

function members({ parties }: Scenario, { report, yaml, names }: Context): void {
  if (parties.some(party => party.member) || names.party.open) return;
  report.add(
    'no-member',
    yaml.at(['chair']),
    'no party is a member, so nobody can object',
    "write parties.yaml, and leave out 'member: false' for those who decide",
  );
}

/** Members without a coded row do not care about an issue at all: rarely what was meant. */
function stakes(scenario: Scenario, folders: readonly Folder[], { report }: Context): void {
  for (const party of scenario.parties.filter(p => p.member)) {
    const missing = scenario.issues.filter(issue => issue.scope === 'common' && !(issue.id in party.stakes)).map(issue => issue.id);
    const entry = folders.flatMap(folder => folder.parties.entries).find(candidate => candidate.id === party.id);
    if (missing.length === 0 || !entry) continue;
    report.add(
      'missing-stake',
      entry.spot.keyAt(),
      `'${party.id}' has no row in positions.csv for ${missing.map(id => `'${id}'`).join(', ')}, so it does not care about ${missing.length > 1 ? 'them' : 'it'} at all`,
      'add a row, with salience 0 where it is meant so',
    );
  }
}

/** Figures that the rules read of every member. */
function figures(scenario: Scenario, own: Folder, { report, yaml }: Context): void {
  const wanted: (readonly [string, readonly (string | number)[]])[] = [];
  const { pledging } = scenario;
  if (pledging) for (const key of ['today', 'room', 'support', 'weight'] as const) wanted.push([pledging[key], ['pledging', key]]);
  if (scenario.dependence !== undefined) wanted.push([scenario.dependence, ['dependence']]);
  scenario.meters.forEach((meter, i) => {
    if (meter.kind === 'share') wanted.push([meter.figure, ['meters', i, 'figure']], [meter.weight, ['meters', i, 'weight']]);
  });
  const lacking = (figure: string): string[] =>
    scenario.parties.filter((party: Party) => party.member && !(figure in party.figures)).map(party => party.id);
  const say = (figure: string, place: ReturnType<typeof yaml.at>): void => {
    const parties = lacking(figure);
    if (parties.length === 0 || parties.length === scenario.parties.filter(p => p.member).length) return;
    report.add(
      'missing-figure',
      place,
      `the figure '${figure}' is not given for ${parties.map(id => `'${id}'`).join(', ')}`,
      'add the rows to figures.csv',
    );
  };
  for (const [figure, path] of wanted) say(figure, yaml.at(path));
  for (const entry of own.issues.entries) {
    const { statusQuo } = entry.value;
    if (typeof statusQuo !== 'object') continue;
    say(statusQuo.figure, entry.spot.at('statusQuo', 'figure'));
  }
}

/** Moves a meeting lists that nobody could ever make in it. */
function moves(scenario: Scenario, { report, yaml }: Context): void {
  const idle: readonly (readonly [MoveType, boolean, string])[] = [
    ['setPledge', !scenario.issues.some(issue => issue.scope === 'own'), "there is no issue with 'scope: own'"],
    ['askCarveOut', !scenario.pledging, "there is no target to be exempted from: no 'pledging:'"],
    ['grantCarveOut', !scenario.pledging, "there is no target to exempt from: no 'pledging:'"],
    ['caucus', scenario.blocs.length === 0, 'there are no blocs'],
  ];
  for (const [move, never, why] of idle) {
    if (!never || !(move in scenario.procedure.moves)) continue;
    report.add(
      'idle-move',
      yaml.keyAt(['procedure', 'moves', move]),
      `nobody can ever make the move '${move}': ${why}`,
      'remove it, or add what it needs',
    );
  }
}

/** Red lines of the members that leave one value: then the coding alone decides the issue. Of those that leave none, see `worth.ts`. */
function redLines(scenario: Scenario, own: Folder, { report }: Context): void {
  for (const issue of scenario.issues.filter(i => i.scope === 'common')) {
    let [low, high] = [0, issue.top];
    let [lowBy, highBy] = ['', ''];
    for (const party of scenario.parties.filter(p => p.member)) {
      const line = party.stakes[issue.id]?.redLine;
      if (line?.side === 'min' && line.level > low) [low, lowBy] = [line.level, party.id];
      if (line?.side === 'max' && line.level < high) [high, highBy] = [line.level, party.id];
    }
    if (low !== high) continue;
    const entry = own.issues.entries.find(candidate => candidate.id === issue.id);
    if (!entry) continue;
    const bounds = [
      lowBy && `'${lowBy}' wants no less than ${valueAt(issue, low)}`,
      highBy && `'${highBy}' no more than ${valueAt(issue, high)}`,
    ].filter(Boolean);
    report.add(
      'hard-lines-pin',
      entry.spot.keyAt(),
      `red lines leave one value of '${issue.id}': ${bounds.join(', ')}`,
      'soften one of them, if the issue is to be negotiated',
    );
  }
}

const valueAt = (issue: Issue, level: number): string =>
  issue.kind === 'options' ? `'${issue.options[level]?.id}'` : String(tidy(issue.from + level * issue.step));

const LOOKS_LIKE_ID = /^[a-z][A-Za-z0-9]*(-[A-Za-z0-9]+)+$/;

/** A source is an id of sources.yaml or plain words; what is written like an id should be one. */
function sources(
  scenario: Scenario,
  history: CompiledHistory | undefined,
  folders: readonly Folder[],
  { report, names, yaml }: Context,
): void {
  if (names.source.open) return;
  const used = new Set<string>();
  const check = (source: string | undefined, place: () => ReturnType<typeof yaml.at>): void => {
    if (source === undefined) return;
    used.add(source);
    if (!LOOKS_LIKE_ID.test(source) || names.source.all.has(source) || source in (history?.history.sources ?? {})) return;
    report.add(
      'unknown-source',
      place(),
      `'${source}' is written like an id, but is not in sources.yaml`,
      'add it there, or write the source in plain words',
    );
  };
  for (const folder of folders) {
    for (const entry of folder.events.entries) check(entry.value.source, () => entry.spot.at('source'));
    for (const entry of folder.assets.entries) check(entry.value.source, () => entry.spot.at('source'));
    for (const row of [...folder.positions, ...folder.figures]) check(row.cells.source, () => row.at('source'));
  }
  for (const { source, place } of history?.cited ?? []) check(source, () => place);
  check(scenario.demander?.evidence.source, () => yaml.at(['demander', 'source']));
  for (const track of scenario.tracks) check(track.evidence?.source, () => yaml.at(['tracks', track.id, 'source']));
  const brought = (folders[0]?.sources.entries ?? []).map(({ id, spot }) => ({ id, place: spot.keyAt() }));
  for (const { id, place } of [...brought, ...(history?.brought ?? [])]) {
    if (!used.has(id)) report.add('unused-source', place, `nothing refers to the source '${id}'`, 'use it or remove it');
  }
}

/** What the rules of this meeting could never have produced. */
function idleHistory(scenario: Scenario, history: History, own: Folder, { report, yaml }: Context): void {
  const at = (heading: 'exemptions' | 'stances', party: string) =>
    own.history?.keyAt([heading, party]) ?? yaml.keyAt(['actual', 'carveOuts']);
  const members = new Set(scenario.parties.filter(party => party.member).map(party => party.id));
  for (const heading of ['exemptions', 'stances'] as const) {
    for (const party of Object.keys(history[heading] ?? {}).filter(id => !members.has(id))) {
      const what = heading === 'stances' ? 'takes no stance' : 'cannot be exempted';
      report.add(
        'idle-history',
        at(heading, party),
        `'${party}' is no member here, so it ${what}`,
        'remove it, or make the party a member',
      );
    }
  }
  const [first] = Object.keys(history.exemptions ?? {});
  if (first === undefined || scenario.pledging) return;
  report.add(
    'idle-history',
    at('exemptions', first),
    "nobody can be exempted here: there is no target, no 'pledging:'",
    'remove the exemptions, or add what they need',
  );
}

/** Numbers of the parties that rest on what became public only when it was to be forecast. */
function hindsight(scenario: Scenario, history: History, folders: readonly Folder[], { report, names, yaml }: Context): void {
  const { cutoff } = history;
  if (cutoff === undefined) return;
  const check = (source: string | undefined, date: string | undefined, place: () => Place): void => {
    const when = date || (source === undefined ? undefined : scenario.sources[source]?.date);
    if (when === undefined || !isFrom(cutoff, when)) return;
    report.add(
      'hindsight',
      place(),
      `this number rests on something of ${when}, but what really happened may only be told from ${cutoff} on`,
      "rest it on what was public before, or correct 'cutoff:' in history.yaml",
    );
  };
  const { pledging, dependence } = scenario;
  const read = new Set([
    ...(pledging ? [pledging.today, pledging.room, pledging.support, pledging.weight] : []),
    ...(dependence === undefined ? [] : [dependence]),
    ...scenario.issues.flatMap(issue => (issue.kind === 'scale' && issue.statusQuoFigure !== undefined ? [issue.statusQuoFigure] : [])),
  ]);
  for (const folder of folders) {
    for (const row of folder.positions) {
      if (names.issue.all.has(row.cells.issue ?? '')) check(row.cells.source, row.cells.date, () => row.at('date'));
    }
    for (const row of folder.figures) if (read.has(row.cells.figure ?? '')) check(row.cells.source, row.cells.date, () => row.at('date'));
    for (const { value, spot } of folder.assets.entries) check(value.source, value.date, () => spot.keyAt('date'));
  }
  for (const { id, evidence } of scenario.tracks) check(evidence?.source, evidence?.date, () => yaml.keyAt(['tracks', id]));
  check(scenario.demander?.evidence.source, scenario.demander?.evidence.date, () => yaml.keyAt(['demander']));
}

/** Whether a date, of a day, a month or a year, certainly does not lie before a day. */
const isFrom = (cutoff: string, date: string): boolean =>
  date.length === cutoff.length ? date >= cutoff : date > cutoff.slice(0, date.length);
