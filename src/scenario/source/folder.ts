import type * as v from 'valibot';
import type { Files } from '../files.ts';
import { pathsIn } from '../files.ts';
import { checkForm, isMapping } from '../form/checkForm.ts';
import { type Row, readCsv } from '../form/csvFile.ts';
import { once } from '../form/lastRead.ts';
import { readYaml, type YamlFile } from '../form/yamlFile.ts';
import { nearest } from '../near.ts';
import { isPlay } from '../plays/isPlay.ts';
import { newReport, type Problem, type Report } from '../problem.ts';
import * as parts from '../schema/parts.ts';
import { ID } from '../schema/shape.ts';
import { FIGURE_COLUMNS, POSITION_COLUMNS } from '../schema/tables.ts';
import { addWords, type Catalogues, languageOf, reviewedIn, type Words } from './catalogue.ts';
import { type Entry, emptyTable, spotOf, type Table, tableOf, unreadableTable } from './table.ts';

/** A folder's files, each in its form; what they say of one another is not looked at yet. */
export interface Folder {
  readonly path: string;
  /** `scenario.yaml` or `campaign.yaml`. */
  readonly head: YamlFile | undefined;
  /** `history.yaml`. */
  readonly history: YamlFile | undefined;
  readonly issues: Table<parts.IssueSource>;
  readonly parties: Table<parts.PartySource>;
  readonly blocs: Table<readonly string[]>;
  readonly assets: Table<parts.AssetSource>;
  readonly sources: Table<v.InferOutput<typeof parts.source>>;
  readonly places: Table<v.InferOutput<typeof parts.place>>;
  readonly events: Table<parts.EventSource>;
  readonly positions: readonly Row[];
  readonly figures: readonly Row[];
  /** The table is there, but not what it says. */
  readonly figuresUnreadable: boolean;
  readonly texts: Catalogues;
  /** By language and text id: a short hash of the English a translation was made from. */
  readonly reviewed: ReadonlyMap<string, ReadonlyMap<string, string>>;
  /** Some file of words could not be read: which words are missing is not known. */
  readonly textsUnreadable: boolean;
  readonly problems: readonly Problem[];
}

export type FolderKind = 'scenario' | 'cast' | 'campaign';

const HOLDS: Readonly<Record<FolderKind, readonly string[]>> = {
  scenario: [
    'scenario.yaml',
    'history.yaml',
    'issues.yaml',
    'parties.yaml',
    'blocs.yaml',
    'assets.yaml',
    'sources.yaml',
    'places.yaml',
    'positions.csv',
    'figures.csv',
  ],
  cast: ['parties.yaml', 'blocs.yaml', 'assets.yaml', 'sources.yaml', 'places.yaml', 'positions.csv', 'figures.csv'],
  campaign: ['campaign.yaml'],
};

/** What each file of things by their ids says; of a file that has not changed, what it said before. */
const TABLES = {
  issues: tablesOnce(parts.issue),
  parties: tablesOnce(parts.party),
  blocs: tablesOnce(parts.bloc),
  assets: tablesOnce(parts.asset),
  sources: tablesOnce(parts.source),
  places: tablesOnce(parts.place),
};
const eventOf = once((yaml: YamlFile, report) => checkForm(parts.event, yaml, [], yaml.value, report));

function tablesOnce<S extends v.GenericSchema>(schema: S): (yaml: YamlFile, report: Report) => Table<v.InferOutput<S>> {
  return once((yaml: YamlFile, report) => tableOf(yaml, schema, report));
}

const read = new WeakMap<Files, Map<string, Folder>>();

/** Reads a folder; once for the same files, however many scenarios borrow from it. */
export function readFolder(files: Files, path: string, kind: FolderKind): Folder {
  const known = read.get(files) ?? new Map<string, Folder>();
  read.set(files, known);
  const key = `${kind} ${path}`;
  const folder = known.get(key) ?? readAfresh(files, path, kind);
  known.set(key, folder);
  return folder;
}

function readAfresh(files: Files, path: string, kind: FolderKind): Folder {
  const report = newReport();
  const yaml = (name: string): YamlFile | undefined => {
    const text = files[`${path}/${name}`];
    return text === undefined ? undefined : readYaml(`${path}/${name}`, text, report);
  };
  const table = <T>(name: string, read: (yaml: YamlFile, report: Report) => Table<T>): Table<T> => {
    if (!HOLDS[kind].includes(name) || files[`${path}/${name}`] === undefined) return emptyTable;
    const file = yaml(name);
    return file ? read(file, report) : unreadableTable;
  };
  const rows = (name: string, columns: readonly string[]): readonly Row[] => {
    const text = HOLDS[kind].includes(name) ? files[`${path}/${name}`] : undefined;
    return text === undefined ? [] : readCsv(`${path}/${name}`, text, report, columns);
  };
  const texts = new Map<string, Map<string, Words>>();
  const reviewed = new Map<string, ReadonlyMap<string, string>>();
  let textsUnreadable = false;
  const events: Entry<parts.EventSource>[] = [];
  const eventNames = new Set<string>();
  for (const full of pathsIn(files, path)) {
    const name = full.slice(path.length + 1);
    if (HOLDS[kind].includes(name)) continue;
    const language = languageOf(name);
    const translated = reviewedIn(name);
    const event = kind === 'scenario' ? /^events\/(.+)\.yaml$/.exec(name)?.[1] : undefined;
    if (language !== undefined) {
      const catalogue = texts.get(language) ?? new Map<string, Words>();
      texts.set(language, catalogue);
      const file = yaml(name);
      if (file) addWords(file, catalogue, report);
      else textsUnreadable = true;
    } else if (translated !== undefined) {
      const hashes = yaml(name)?.value;
      reviewed.set(translated, new Map(Object.entries(isMapping(hashes) ? hashes : {}).map(([id, hash]) => [id, String(hash)])));
    } else if (event !== undefined) {
      readEvent(event, full, files[full]!, events, eventNames, report);
    } else if (/\.(ya?ml|csv)$/.test(name) && !(kind === 'scenario' && isPlay(name))) unknownFile(full, name, kind, report);
  }
  const figures = rows('figures.csv', FIGURE_COLUMNS);
  return {
    path,
    head: kind === 'cast' ? undefined : yaml(`${kind}.yaml`),
    history: kind === 'scenario' ? yaml('history.yaml') : undefined,
    // Without the file, what is negotiated is not known.
    issues: kind === 'scenario' && files[`${path}/issues.yaml`] === undefined ? unreadableTable : table('issues.yaml', TABLES.issues),
    parties: table('parties.yaml', TABLES.parties),
    blocs: table('blocs.yaml', TABLES.blocs),
    assets: table('assets.yaml', TABLES.assets),
    sources: table('sources.yaml', TABLES.sources),
    places: table('places.yaml', TABLES.places),
    events: { names: eventNames, entries: events, unreadable: false },
    positions: rows('positions.csv', POSITION_COLUMNS),
    figures,
    figuresUnreadable: figures.length === 0 && files[`${path}/figures.csv`] !== undefined,
    texts,
    reviewed,
    textsUnreadable,
    problems: report.problems,
  };
}

function readEvent(id: string, file: string, text: string, events: Entry<parts.EventSource>[], names: Set<string>, report: Report): void {
  if (!ID.test(id)) {
    report.add(
      'bad-id',
      { file, line: 1, col: 1 },
      `an event's file name is its id, and '${id}' must start with a letter and have only letters, digits and '-'`,
      'rename the file',
    );
    return;
  }
  names.add(id);
  const yaml = readYaml(file, text, report);
  if (!yaml) return;
  const value = eventOf(yaml, report);
  if (value) events.push({ id, value, spot: spotOf(yaml, []) });
}

function unknownFile(file: string, name: string, kind: FolderKind, report: Report): void {
  const known = [...HOLDS[kind], 'text/en.yaml', ...(kind === 'scenario' ? ['events/<id>.yaml'] : [])];
  const meant = nearest(name, known);
  report.add(
    'unknown-file',
    { file, line: 1, col: 1 },
    'nothing reads this file',
    meant === undefined ? `move it away, or name it as scenarios/README.md names the files of a ${kind}` : `did you mean '${meant}'?`,
  );
}
