import type { Issue } from '../../model/index.ts';
import { vocabulary } from '../cel/vocabulary.ts';
import { isMapping } from '../form/checkForm.ts';
import type { YamlFile } from '../form/yamlFile.ts';
import type { Place, Report } from '../problem.ts';
import type { Rule } from '../rules.ts';
import type { ScenarioSource } from '../schema/scenario.ts';
import type { Folder } from '../source/folder.ts';
import { emptyTable, merged } from '../source/table.ts';
import type { NameKind, Names } from './context.ts';
import type { EffectContext } from './effects.ts';

/** What a cast and a scenario may both bring, put together. */
export type Tables = Pick<Folder, 'parties' | 'blocs' | 'assets' | 'sources' | 'places'>;

export function tablesOf(own: Folder, cast: Folder | undefined): Tables {
  return {
    parties: merged(cast?.parties ?? emptyTable, own.parties),
    blocs: merged(cast?.blocs ?? emptyTable, own.blocs),
    assets: merged(cast?.assets ?? emptyTable, own.assets),
    sources: merged(cast?.sources ?? emptyTable, own.sources),
    places: merged(cast?.places ?? emptyTable, own.places),
  };
}

interface Gathered {
  readonly own: Folder;
  readonly cast: Folder | undefined;
  readonly tables: Tables;
  readonly yaml: YamlFile;
  readonly source: Partial<ScenarioSource>;
  /** Those that are sound. */
  readonly issues: readonly Issue[];
  readonly report: Report;
}

/** Every name the parts of a scenario may use, gathered before any of them is looked at. */
export function contextOf({ own, cast, tables, yaml, source, issues, report }: Gathered): EffectContext {
  // What a file that is not there, or cannot be read, would have named is not known: then no name is called unknown.
  const castMissing = source.cast !== undefined && cast === undefined;
  const names = (rule: Rule, noun: string, all: Iterable<string>, open = castMissing): Names => ({ rule, noun, all: new Set(all), open });
  const fromTable = (rule: Rule, noun: string, table: Tables[keyof Tables], more: readonly string[] = []): Names =>
    names(rule, noun, [...table.names, ...more], table.unreadable || castMissing);
  const figures = [...(cast?.figures ?? []), ...own.figures].map(row => row.cells.figure ?? '');
  const figuresUnreadable = own.figuresUnreadable || (cast?.figuresUnreadable ?? castMissing);
  const all: Readonly<Record<NameKind, Names>> = {
    // Where there are none at all, that is said once, and not wherever one is spoken of.
    party: names(
      'unknown-party',
      'a party',
      tables.parties.names,
      tables.parties.unreadable || castMissing || tables.parties.names.size === 0,
    ),
    issue: names('unknown-issue', 'an issue', own.issues.names, own.issues.unreadable || own.issues.names.size === 0),
    track: names('unknown-track', 'a track', keysUnder(yaml, 'tracks'), !isMapping(yaml.value)),
    bloc: fromTable('unknown-bloc', 'a bloc', tables.blocs),
    asset: fromTable('unknown-asset', 'a side payment', tables.assets),
    event: names('unknown-event', 'an event', own.events.names, false),
    figure: names('unknown-figure', 'a figure', figures, figuresUnreadable),
    place: names(
      'unknown-place',
      'a place',
      [...tables.places.names, ...keysUnder(yaml, 'stage', 'places')],
      tables.places.unreadable || castMissing || !isMapping(yaml.value),
    ),
    source: fromTable('unknown-source', 'a source', tables.sources),
    carried: names('unknown-carried', "a name under 'carried:'", keysUnder(yaml, 'carried'), false),
  };
  const choices = new Map(own.events.entries.map(event => [event.id, (event.value.choices ?? []).map(choice => choice.id)]));
  const notOwn = [...own.issues.names].filter(id => own.issues.entries.find(entry => entry.id === id)?.value.scope !== 'own');
  const fields = {
    track: all.track,
    draft: { ...all.issue, noun: 'an issue that the text settles', all: new Set(notOwn) },
    carried: all.carried,
    pledge: all.party,
    stance: all.party,
  };
  return {
    report,
    yaml,
    head: source,
    names: all,
    issues: new Map(issues.map(issue => [issue.id, issue])),
    choices,
    reasons: new Map<string, Place>(),
    words: vocabulary(fields, all.event, choices),
  };
}

/** Keys as they are written, whether or not what stands under them is sound. */
export function keysUnder(yaml: YamlFile, ...path: readonly string[]): readonly string[] {
  let value = yaml.value;
  for (const key of path) value = isMapping(value) ? value[key] : undefined;
  return isMapping(value) ? Object.keys(value) : [];
}
