import type { Effect, LoadedScenario, Scenario, Stage } from '../model/index.ts';
import { checkSense } from './checkSense.ts';
import { checkTexts } from './checkTexts.ts';
import { checkTranslations } from './checkTranslations.ts';
import { refer } from './compile/context.ts';
import { compileEvents } from './compile/events.ts';
import * as head from './compile/head.ts';
import { compileHistory } from './compile/history.ts';
import { compileIssues } from './compile/issues.ts';
import { contextOf, type Tables, tablesOf } from './compile/names.ts';
import { compileAssets, compileBlocs, compileParties } from './compile/parties.ts';
import { compileFigures, compilePositions } from './compile/rows.ts';
import { type Files, joinPath, pathsIn } from './files.ts';
import { checkParts, isMapping } from './form/checkForm.ts';
import type { YamlFile } from './form/yamlFile.ts';
import { rulesHash } from './hash.ts';
import { newerFormat } from './newerFormat.ts';
import { newReport, type Problem, type Report, unloadable } from './problem.ts';
import { FORMAT, scenario as scenarioSchema } from './schema/scenario.ts';
import { mergedWords } from './source/catalogue.ts';
import { type Folder, readFolder } from './source/folder.ts';
import type { Table } from './source/table.ts';
import { textIds, type Whereabouts } from './textIds.ts';

/** A scenario from its folder, with everything that is wrong with it; loaded only if nothing worse than a warning is. */
export function loadScenario(files: Files, folder: string): { readonly loaded?: LoadedScenario; readonly problems: readonly Problem[] } {
  const report = newReport();
  const loaded = compile(files, folder, report);
  return unloadable(report.problems) || !loaded ? { problems: report.problems } : { loaded, problems: report.problems };
}

function compile(files: Files, path: string, report: Report): LoadedScenario | undefined {
  const own = readFolder(files, path, 'scenario');
  report.addAll(own.problems);
  if (!own.head) {
    const place = { file: `${path}/scenario.yaml`, line: 1, col: 1 };
    const help = 'a scenario begins with this file; see scenarios/README.md';
    if (files[place.file] === undefined) report.add('missing-file', place, 'the folder has no scenario.yaml', help);
    return undefined;
  }
  const yaml = own.head;
  if (newerFormat(yaml, report)) return undefined;
  const { value: source } = checkParts(scenarioSchema, yaml, report);
  const cast = castOf(files, path, source.cast, yaml, report);
  if (files[`${path}/issues.yaml`] === undefined) {
    const place = { file: `${path}/issues.yaml`, line: 1, col: 1 };
    report.add('missing-file', place, 'the folder has no issues.yaml', 'write what is negotiated in this file; see scenarios/README.md');
  }
  const tables = tablesOf(own, cast);
  if (tooMany(own, tables, report)) return undefined;
  nobody(tables, own, cast, yaml, report);
  const issues = compileIssues(own.issues, report);
  const context = contextOf({ own, cast, tables, yaml, source, issues, report });

  const stakes = compilePositions(cast?.positions ?? [], own.positions, context);
  const figures = compileFigures(cast?.figures ?? [], own.figures, context);
  for (const { value, spot } of own.issues.entries) {
    if (typeof value.statusQuo === 'object') refer(context, 'figure', value.statusQuo.figure, spot.at('statusQuo', 'figure'));
  }
  const parties = compileParties(tables.parties, { stakes, figures }, context);
  const blocs = compileBlocs(tables.blocs, context);
  const assets = compileAssets(tables.assets, context);
  const events = compileEvents(own.events.entries, context);
  const opening = source.opening ? head.compileOpening(source.opening, context) : [];
  const added = events.reduce(
    (sum, event) => sum + roundsAdded(event.effects) + Math.max(0, ...event.choices.map(choice => roundsAdded(choice.effects))),
    0,
  );
  const placesOf = (folder: Folder | undefined): Stage['places'] =>
    Object.fromEntries((folder?.places.entries ?? []).map(({ id, value: [lon, lat] }) => [id, { lon, lat }]));
  const parts = {
    tracks: source.tracks ? head.compileTracks(source.tracks, context) : [],
    procedure:
      source.procedure &&
      head.compileProcedure(
        source.procedure,
        events.some(event => event.choices.length > 0),
        context,
      ),
    pledging: source.pledging && head.compilePledging(source.pledging, context),
    demander: source.demander && head.compileDemander(source.demander, context),
    calendar: source.calendar && head.compileCalendar(source.calendar, added, context),
    stage: source.stage && head.compileStage(source.stage, { ...placesOf(cast), ...placesOf(own) }, context),
    meters: source.meters ? head.compileMeters(source.meters, context) : [],
  };
  if (source.chair !== undefined) refer(context, 'party', source.chair, yaml.at(['chair']));
  if (source.dependence !== undefined) refer(context, 'figure', source.dependence, yaml.at(['dependence']));
  const sources = Object.fromEntries(tables.sources.entries.map(({ id, value }) => [id, value as Scenario['sources'][string]]));
  const history = compileHistory(own, sources, context);
  const { procedure, calendar, stage } = parts;
  if (!procedure || !calendar || !stage || source.id === undefined || source.version === undefined || source.chair === undefined)
    return undefined;

  const scenario: Scenario = {
    format: FORMAT,
    id: source.id,
    version: source.version,
    chair: source.chair,
    parties,
    blocs,
    issues,
    tracks: parts.tracks,
    assets,
    events,
    opening,
    carried: source.carried ?? {},
    procedure,
    ...(parts.pledging ? { pledging: parts.pledging } : {}),
    ...(parts.demander ? { demander: parts.demander } : {}),
    ...(source.dependence === undefined ? {} : { dependence: source.dependence }),
    parameters: (source.parameters ?? {}) as Scenario['parameters'],
    calendar,
    stage,
    meters: parts.meters,
    sources,
  };
  const texts = mergedWords(cast?.texts ?? new Map(), own.texts);
  if (!unloadable(report.problems)) checkSense(scenario, history, own, cast ? [own, cast] : [own], context);
  checkTexts(textIds(scenario, history?.history, context.reasons, whereabouts(yaml, own, tables)), own, cast, report);
  for (const folder of cast ? [own, cast] : [own]) checkTranslations(folder, report);
  return {
    scenario,
    hash: rulesHash(scenario),
    ...(history ? { history: history.history } : {}),
    texts: Object.fromEntries(
      [...texts].map(([language, catalogue]) => [language, Object.fromEntries([...catalogue].map(([id, words]) => [id, words.text]))]),
    ),
  };
}

/** No parties, or no issues: said where they belong, once. */
function nobody(tables: Tables, own: Folder, cast: Folder | undefined, yaml: YamlFile, report: Report): void {
  const begin = (name: string) => ({ file: `${own.path}/${name}`, line: 1, col: 1 });
  if (tables.parties.names.size === 0 && !tables.parties.unreadable && (cast || !isBorrowing(yaml))) {
    const help = "write parties.yaml, and leave out 'member: false' for those who decide";
    report.add('no-member', begin(cast ? 'scenario.yaml' : 'parties.yaml'), 'nobody takes part: there are no parties', help);
  }
  if (own.issues.names.size === 0 && !own.issues.unreadable)
    report.add(
      'wrong-type',
      begin('issues.yaml'),
      'nothing is negotiated: there are no issues',
      'write what is negotiated in this file; see scenarios/README.md',
    );
}

const isBorrowing = (yaml: YamlFile): boolean => isMapping(yaml.value) && 'cast' in yaml.value;

/** More than any table seats or any meeting lasts; every part is compared with every other, so there has to be an end. */
const MOST = { parties: 300, issues: 100, events: 500, blocs: 200, assets: 300, sources: 5000, places: 1000 } as const;

function tooMany(own: Folder, tables: Tables, report: Report): boolean {
  const counts = { ...tables, issues: own.issues, events: own.events };
  let found = false;
  for (const [kind, most] of Object.entries(MOST) as [keyof typeof MOST, number][]) {
    const count = counts[kind].names.size;
    if (count <= most) continue;
    const place = { file: kind === 'events' ? `${own.path}/scenario.yaml` : `${own.path}/${kind}.yaml`, line: 1, col: 1 };
    report.add('too-large', place, `there are ${count} ${kind}; at most ${most} are read`, 'make do with fewer');
    found = true;
  }
  return found;
}

/** Path of the folder a scenario says it borrows from, if it says so. */
export function castFolder(files: Files, path: string): string | undefined {
  const head = readFolder(files, path, 'scenario').head?.value;
  return isMapping(head) && typeof head.cast === 'string' ? joinPath(path, head.cast) : undefined;
}

/** The folder a scenario borrows from; undefined where it borrows nothing, or from a folder that is not there. */
function castOf(files: Files, path: string, cast: string | undefined, yaml: YamlFile, report: Report): Folder | undefined {
  if (cast === undefined) return undefined;
  const folder = joinPath(path, cast);
  if (pathsIn(files, folder).length === 0) {
    report.add(
      'unknown-cast',
      yaml.at(['cast']),
      `there is no folder '${folder}'`,
      "write its path as seen from this scenario's folder, e.g. ../casts/harbours",
    );
    return undefined;
  }
  const found = readFolder(files, folder, 'cast');
  report.addAll(found.problems);
  return found;
}

function roundsAdded(effects: readonly Effect[]): number {
  return effects.reduce((sum, effect) => sum + (effect.type === 'rounds' ? Math.max(0, effect.by) : 0), 0);
}

/** Where the author introduced a thing: there its missing words are reported. */
function whereabouts(yaml: YamlFile, own: Folder, tables: Tables): Whereabouts {
  const byKind: Readonly<Record<string, Table<unknown>>> = {
    party: tables.parties,
    bloc: tables.blocs,
    asset: tables.assets,
    place: tables.places,
    issue: own.issues,
    event: own.events,
  };
  return (kind, id) => {
    const entry = byKind[kind]?.entries.find(candidate => candidate.id === id);
    if (entry) return kind === 'event' ? entry.spot.at() : entry.spot.keyAt();
    if (kind === 'track') return yaml.keyAt(['tracks', id]);
    if (kind === 'place') return yaml.keyAt(['stage', 'places', id]);
    if (kind === 'meter') return yaml.keyAt(['meters']);
    if (kind === 'history') return own.history ? own.history.at([]) : yaml.keyAt(['actual']);
    if (kind === 'forecast') return own.history?.keyAt(['forecasts', id]) ?? yaml.keyAt(['actual']);
    if (kind === 'session') return yaml.keyAt(['calendar', 'rounds']);
    return yaml.keyAt(['id']);
  };
}
