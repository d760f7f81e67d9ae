import type { Issue, Level, OptionIssue, Party, Scenario } from '../../model/index.ts';
import type { Context } from '../compile/context.ts';
import type { Folder } from '../source/folder.ts';

/**
 * What no bargaining could mend: parties that gain by no text, red lines that leave no room, options that nobody could prefer.
 * Each follows from the order of what parties want alone, not from the rules' sums, so it holds whatever the constants.
 */
export function checkWorth(scenario: Scenario, own: Folder, folders: readonly Folder[], context: Context): void {
  unsatisfiable(scenario, folders, context);
  emptyZones(scenario, own, context);
  dominated(scenario, own, context);
}

const members = (scenario: Scenario): readonly Party[] => scenario.parties.filter(party => party.member);
const common = (scenario: Scenario): readonly Issue[] => scenario.issues.filter(issue => issue.scope === 'common');

/** A member that has all it wants already and loses nothing by failure: no text is worth more to it than none. */
function unsatisfiable(scenario: Scenario, folders: readonly Folder[], { report }: Context): void {
  const bound = common(scenario).filter(issue => !issue.textOnly);
  for (const party of members(scenario)) {
    const cares = bound.filter(issue => (party.stakes[issue.id]?.salience ?? 0) > 0);
    const paid = scenario.assets.some(asset => (asset.worth[party.id] ?? 0) > 0);
    const fears = party.costOfFailure > 0 || scenario.demander?.party === party.id;
    const lacks = cares.some(issue => party.stakes[issue.id]!.ideal !== issue.statusQuo);
    const entry = folders.flatMap(folder => folder.parties.entries).find(candidate => candidate.id === party.id);
    if (cares.length === 0 || lacks || paid || fears || !entry) continue;
    report.add(
      'unsatisfiable-party',
      entry.spot.keyAt(),
      `no package is worth more to '${party.id}' than none: what it wants is how things stand on every issue it cares about, and failure costs it nothing`,
      "give it a 'costOfFailure', a wish that the status quo does not meet, or a side payment it values",
    );
  }
}

/** Red lines of members that exclude one another: on this issue every text crosses somebody's. */
function emptyZones(scenario: Scenario, own: Folder, { report }: Context): void {
  for (const issue of common(scenario)) {
    const lines = members(scenario).flatMap(party => {
      const line = party.stakes[issue.id]?.redLine;
      return line ? [{ party: party.id, ...line }] : [];
    });
    const floor = lines.filter(line => line.side === 'min').reduce<(typeof lines)[number] | undefined>(higher, undefined);
    const ceiling = lines.filter(line => line.side === 'max').reduce<(typeof lines)[number] | undefined>(lower, undefined);
    const entry = own.issues.entries.find(candidate => candidate.id === issue.id);
    if (!floor || !ceiling || !entry || floor.level <= ceiling.level) continue;
    report.add(
      'empty-zone',
      entry.spot.keyAt(),
      `no value of '${issue.id}' is within everybody's red lines: '${floor.party}' accepts no less than ${shown(issue, floor.level)}, '${ceiling.party}' no more than ${shown(issue, ceiling.level)}`,
      'move one of the two lines; or accept it here, if a carve-out or crossing a line is what the scenario is about',
    );
  }
}

const higher = <T extends { level: Level }>(a: T | undefined, b: T): T => (a && a.level >= b.level ? a : b);
const lower = <T extends { level: Level }>(a: T | undefined, b: T): T => (a && a.level <= b.level ? a : b);
const shown = (issue: Issue, level: Level): string =>
  issue.kind === 'options' ? `'${issue.options[level]?.id}'` : String(Number((issue.from + level * issue.step).toFixed(9)));

/** An option that every party likes no better than one other, and some less; the status quo is always an answer. */
function dominated(scenario: Scenario, own: Folder, { report }: Context): void {
  for (const issue of common(scenario)) {
    const entry = own.issues.entries.find(candidate => candidate.id === issue.id);
    if (issue.kind !== 'options' || !entry) continue;
    const wishes = scenario.parties
      .flatMap(party => party.stakes[issue.id] ?? [])
      .filter(stake => stake.salience > 0)
      .map(stake => issue.options[stake.ideal]!.value);
    issue.options.forEach((option, level) => {
      const better = wishes.length === 0 || level === issue.statusQuo ? undefined : betterThan(issue, level, wishes);
      if (better === undefined) return;
      report.add(
        'dominated-option',
        entry.spot.keyAt('options', option.id),
        `every party is at least as near to '${better}' as to '${option.id}' on '${issue.id}', and some are nearer, so nobody would propose it`,
        'let somebody want it, move it on the scale, or leave it out',
      );
    });
  }
}

/** Chance moves what parties want by about a tenth of the scale, so an option must be worse by more than that to be out of the game. */
const DRAWN = 0.2;

function betterThan(issue: OptionIssue, level: Level, wishes: readonly number[]): string | undefined {
  const at = issue.options[level]!.value;
  const nearer = issue.options.find(
    other =>
      other.value !== at &&
      wishes.every(wish => Math.abs(wish - other.value) <= Math.abs(wish - at)) &&
      wishes.some(wish => Math.abs(wish - other.value) + DRAWN < Math.abs(wish - at)),
  );
  return nearer?.id;
}
