import type { Issue } from '../../model/index.ts';
import type { YamlFile } from '../form/yamlFile.ts';
import { list, mend } from '../near.ts';
import type { Place, Report } from '../problem.ts';
import type { Rule } from '../rules.ts';
import type { ScenarioSource } from '../schema/scenario.ts';

/** Names of one kind that may be referred to. */
export interface Names {
  readonly rule: Rule;
  /** What such a thing is called in a sentence, with its article. */
  readonly noun: string;
  readonly all: ReadonlySet<string>;
  /** Part of the names could not be read: then any name passes, rather than hundreds of false alarms. */
  readonly open: boolean;
}

export type NameKind = 'party' | 'issue' | 'track' | 'bloc' | 'asset' | 'event' | 'figure' | 'place' | 'source' | 'carried';

/** What the parts of a scenario are compiled with. */
export interface Context {
  readonly report: Report;
  readonly yaml: YamlFile;
  readonly head: Partial<ScenarioSource>;
  readonly names: Readonly<Record<NameKind, Names>>;
  /** Issues that are sound, by id. */
  readonly issues: ReadonlyMap<string, Issue>;
  /** Choices of each event, by its id. */
  readonly choices: ReadonlyMap<string, readonly string[]>;
}

/** Whether a name is there; if not, says so at its place. */
export function refer(context: Context, kind: NameKind, id: string, place: Place): boolean {
  return referTo(context.report, context.names[kind], id, place);
}

export function referTo(report: Report, names: Names, id: string, place: Place): boolean {
  if (names.open || names.all.has(id)) return true;
  report.add(
    names.rule,
    place,
    `'${id}' is not ${names.noun} here`,
    mend(id, names.all, names.all.size > 0 ? `there are ${list(names.all, 'and')}` : 'there are none'),
  );
  return false;
}

/** An issue that must be common, or own. */
export function referToScope(context: Context, id: string, scope: 'common' | 'own', place: Place): boolean {
  if (!refer(context, 'issue', id, place)) return false;
  const issue = context.issues.get(id);
  if (!issue || issue.scope === scope) return true;
  const others = [...context.issues.values()].filter(other => other.scope === scope).map(other => other.id);
  const [is, wants] =
    scope === 'own'
      ? ['one value for all', 'each party settles for itself']
      : ['settled by each party for itself', 'the text settles for all'];
  context.report.add(
    'wrong-scope',
    place,
    `'${id}' is ${is}; here belongs an issue that ${wants}`,
    others.length > 0 ? `take ${others.map(o => `'${o}'`).join(' or ')}` : `give an issue 'scope: ${scope}'`,
  );
  return false;
}
