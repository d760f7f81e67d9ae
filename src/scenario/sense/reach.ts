import type { Expression, Scenario } from '../../model/index.ts';
import type { Context } from '../compile/context.ts';
import type { Folder } from '../source/folder.ts';
import { narrowed, worldOf } from './ranges.ts';

/** Events that can never come, answers that change nothing, and events that wait for themselves. */
export function checkReach(scenario: Scenario, own: Folder, { report }: Context): void {
  const spots = new Map(own.events.entries.map(entry => [entry.id, entry.spot]));
  const comes = reachable(scenario);
  for (const event of scenario.events) {
    const spot = spots.get(event.id);
    if (!spot) continue;
    if (speaksOf(event.when, event.id)) {
      report.add(
        'self-trigger',
        spot.at('when'),
        `the event '${event.id}' waits for itself: its condition asks whether it has fired, or what was chosen in it`,
        'an event fires once at most and needs no guard; remove that part, or name another event',
      );
    } else if (!comes.has(event.id)) {
      report.add('unreachable-event', spot.at('when'), ...unreachable(scenario, event, comes));
    }
    const does = event.choices.map(choice => bare(choice.effects));
    event.choices.forEach((choice, i) => {
      const twin = does.indexOf(does[i]!);
      if (twin === i) return;
      report.add(
        'same-choice',
        spot.at('choices', i, 'id'),
        `'${choice.id}' does exactly what '${event.choices[twin]!.id}' does, so there is nothing to choose between them`,
        'let them differ in what they do, or leave one out',
      );
    });
  }
}

/** Events whose condition can hold once those it rests on can have come. */
export function reachable(scenario: Scenario): ReadonlySet<string> {
  const comes = new Set<string>();
  const due = scenario.events.filter(event => event.permille > 0);
  for (let grew = true; grew; ) {
    grew = false;
    const world = worldOf(scenario, comes);
    for (const event of due) {
      if (comes.has(event.id) || !narrowed(event.when, world, true)) continue;
      comes.add(event.id);
      grew = true;
    }
  }
  return comes;
}

/** Why an event never comes, and what to do. */
function unreachable(scenario: Scenario, event: Scenario['events'][number], comes: ReadonlySet<string>): readonly [string, string] {
  if (event.permille === 0) return [`the event '${event.id}' has the chance 0, so it never comes`, 'give it a chance, or remove it'];
  const awaited = scenario.events.filter(other => !comes.has(other.id) && speaksOf(event.when, other.id)).map(other => `'${other.id}'`);
  if (awaited.length > 0 && narrowed(event.when, worldOf(scenario, new Set(scenario.events.map(({ id }) => id))), true)) {
    return [`the event '${event.id}' waits for ${awaited.join(' and ')}, which cannot come before it`, 'break the circle'];
  }
  return [
    `the condition of '${event.id}' can never hold at this table: no round, draft, track and stance make it true`,
    'compare its limits with the rounds, scales and tracks of the scenario, or remove the event',
  ];
}

/** Whether a condition asks about an event. */
function speaksOf(of: Expression, event: string): boolean {
  if (of.op === 'fired' || of.op === 'chose') return of.event === event;
  if (of.op === 'not' || of.op === 'negate') return speaksOf(of.of, event);
  if (of.op === 'if') return [of.condition, of.then, of.else].some(part => speaksOf(part, event));
  return 'left' in of ? speaksOf(of.left, event) || speaksOf(of.right, event) : false;
}

/** What effects do, whatever the reason given. */
const bare = (effects: readonly object[]): string => JSON.stringify(effects.map(effect => ({ ...effect, why: '' })));
