import type { Documented, History, Source } from '../../model/index.ts';
import { checkParts } from '../form/checkForm.ts';
import type { YamlFile } from '../form/yamlFile.ts';
import type { Place } from '../problem.ts';
import { type HistorySource, type ScenarioSource, history as schema } from '../schema/scenario.ts';
import type { Folder } from '../source/folder.ts';
import { type Context, refer, referToScope } from './context.ts';
import { toPlace } from './grid.ts';

type Sources = Readonly<Record<string, Source>>;

/** What really happened, with where its sources are named and brought, so that the linter can compare the two. */
export interface CompiledHistory {
  readonly history: History;
  readonly cited: readonly { readonly source: string; readonly place: Place }[];
  readonly brought: readonly { readonly id: string; readonly place: Place }[];
}

/** From `history.yaml` or, in short, from `actual:` in `scenario.yaml`. `shared`: the sources of the scenario and its cast. */
export function compileHistory(own: Folder, shared: Sources, context: Context): CompiledHistory | undefined {
  const { actual } = context.head;
  if (!own.history) return actual && fromActual(actual, shared, context);
  if (actual) {
    context.report.add(
      'history-twice',
      context.yaml.keyAt(['actual']),
      "what really happened stands here and in history.yaml; 'actual:' is not read",
      "remove 'actual:'",
    );
  }
  return fromFile(checkParts(schema, own.history, context.report).value, own.history, shared, context);
}

function fromFile(source: Partial<HistorySource>, yaml: YamlFile, shared: Sources, context: Context): CompiledHistory {
  const cited: { source: string; place: Place }[] = [];
  const documented = (heading: string, id: string, { source, date }: { source: string; date: string }): Documented => {
    cited.push({ source, place: yaml.at([heading, id, 'source']) });
    return { source, date };
  };
  const knows = (heading: string, id: string): boolean => refer(context, 'party', id, yaml.keyAt([heading, id]));

  const outcome = collect(source.outcome, (issue, { value, apart, ...rest }) => {
    const evidence = documented('outcome', issue, rest);
    const level = levelOf(issue, value, yaml.keyAt(['outcome', issue]), yaml.at(['outcome', issue, 'value']), context);
    return level === undefined ? undefined : { level, ...(apart ? { apart } : {}), ...evidence };
  });
  const exemptions = collect(source.exemptions, (party, { form, ...rest }) => {
    const evidence = documented('exemptions', party, rest);
    return knows('exemptions', party) ? { form, ...evidence } : undefined;
  });
  const stances = collect(source.stances, (party, { stance, ...rest }) => {
    const evidence = documented('stances', party, rest);
    return knows('stances', party) ? { stance, ...evidence } : undefined;
  });
  const forecasts = Object.entries(source.forecasts ?? {}).map(([id, forecast]) => ({
    id,
    levels: collect(forecast.outcome, (issue, value) => {
      const path = ['forecasts', id, 'outcome', issue];
      return levelOf(issue, value, yaml.keyAt(path), yaml.at(path), context);
    }),
    ...documented('forecasts', id, forecast),
  }));
  const brought = source.sources ?? {};
  const { cutoff } = source;
  return {
    history: {
      ...(cutoff === undefined ? {} : { cutoff }),
      outcome,
      ...(source.exemptions ? { exemptions } : {}),
      stances,
      forecasts,
      sources: named(cited, { ...shared, ...(brought as Sources) }),
    },
    cited,
    brought: Object.keys(brought).map(id => ({ id, place: yaml.keyAt(['sources', id]) })),
  };
}

/** The short form knows what was adopted and who was exempted, from one source. */
function fromActual(actual: NonNullable<ScenarioSource['actual']>, shared: Sources, context: Context): CompiledHistory {
  const { source } = actual;
  const { yaml } = context;
  const exempt = (actual.carveOuts ?? []).filter((party, i) => refer(context, 'party', party, yaml.at(['actual', 'carveOuts', i])));
  const cited = [{ source, place: yaml.at(['actual', 'source']) }];
  return {
    history: {
      outcome: collect(actual.outcome, (issue, value) => {
        const path = ['actual', 'outcome', issue];
        const level = levelOf(issue, value, yaml.keyAt(path), yaml.at(path), context);
        return level === undefined ? undefined : { level, source };
      }),
      ...(actual.carveOuts ? { exemptions: Object.fromEntries(exempt.map(party => [party, { form: 'text' as const, source }])) } : {}),
      stances: {},
      forecasts: [],
      sources: named(cited, shared),
    },
    cited,
    brought: [],
  };
}

/** What is to be compared with the text: an issue that it settles, at a level that need not be a whole step. */
function levelOf(issue: string, value: number | string, key: Place, at: Place, context: Context): number | undefined {
  if (!referToScope(context, issue, 'common', key)) return undefined;
  const scale = context.issues.get(issue);
  return scale && toPlace(scale, value, at, context.report);
}

function collect<S, T>(
  entries: Readonly<Record<string, S>> | undefined,
  compile: (id: string, entry: S) => T | undefined,
): Record<string, T> {
  const found: Record<string, T> = {};
  for (const [id, entry] of Object.entries(entries ?? {})) {
    const fact = compile(id, entry);
    if (fact !== undefined) found[id] = fact;
  }
  return found;
}

function named(cited: CompiledHistory['cited'], sources: Sources): Sources {
  const ids = new Set(cited.map(({ source }) => source));
  return Object.fromEntries(Object.entries(sources).filter(([id]) => ids.has(id)));
}
