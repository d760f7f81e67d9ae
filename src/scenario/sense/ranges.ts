import type { Effect, Expression, Scenario } from '../../model/index.ts';

/** Between two numbers, both possible. */
export interface Range {
  readonly low: number;
  readonly high: number;
}
/** What a piece of a condition may come to: numbers between two bounds, or some of a few words, or true, false or either. */
export type Possible = { readonly range: Range } | { readonly words: readonly string[] } | { readonly truths: readonly boolean[] };

/** What names in conditions may stand for at this table, by `nameOf`. */
export type World = ReadonlyMap<string, Possible>;

const ANY: Range = { low: Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY };
const EITHER: Possible = { truths: [true, false] };

/** A name as conditions have it, told apart by its kind; undefined for what is no name. */
export function nameOf(of: Expression): string | undefined {
  switch (of.op) {
    case 'count':
      return `count ${of.name}`;
    case 'track':
      return `track ${of.track}`;
    case 'draft':
      return `draft ${of.issue}`;
    case 'carried':
      return `carried ${of.name}`;
    case 'pledge':
      return `pledge ${of.party}`;
    case 'stance':
      return `stance ${of.party}`;
    case 'fired':
      return `fired ${of.event}`;
    case 'chose':
      return `chose ${of.event}`;
    default:
      return undefined;
  }
}

/**
 * The widest each name may range when events are staged. What only simulation could tell is left wide open, so that nothing
 * is called unreachable that is not.
 *
 * @param comes events that are taken to come; of the others, `fired` is false
 */
export function worldOf(scenario: Scenario, comes: ReadonlySet<string>): World {
  const world = new Map<string, Possible>();
  const { moves, rounds } = scenario.procedure;
  const effects = everyEffect(scenario);
  const changes = effects.flatMap(effect => (effect.type === 'rounds' ? [effect.by] : []));
  const last = rounds + changes.reduce((sum, by) => sum + Math.max(0, by), 0);
  const set = (name: string, low: number, high: number): Map<string, Possible> => world.set(name, { range: { low, high } });
  // With the closing round of a silence that is opened in the last one.
  set('count round', 1, last + 1);
  set('count roundsLeft', 0, last);
  const members = scenario.parties.filter(party => party.member).length;
  set('count silenceBroken', 0, 'breakSilence' in moves ? last * scenario.parties.length : 0);
  set('count carveOuts', 0, 'grantCarveOut' in moves ? scenario.parties.length : 0);
  set('count blockers', 0, members);
  for (const track of scenario.tracks) {
    const still = track.role === undefined && track.drift === 0 && !effects.some(e => e.type === 'track' && e.track === track.id);
    set(`track ${track.id}`, still ? track.initial : 0, still ? track.initial : 100);
  }
  for (const issue of scenario.issues) {
    if (issue.kind === 'scale') set(`draft ${issue.id}`, issue.from, issue.to);
    else set(`draft ${issue.id}`, issue.options[0]!.value, issue.options[issue.top]!.value);
  }
  for (const party of scenario.parties) {
    world.set(`stance ${party.id}`, { words: ['support', 'reserve', 'object', 'none'] });
  }
  for (const event of scenario.events) {
    world.set(`fired ${event.id}`, comes.has(event.id) ? EITHER : { truths: [false] });
    const chosen = comes.has(event.id) ? event.choices.map(choice => choice.id) : [];
    world.set(`chose ${event.id}`, { words: ['', ...chosen] });
  }
  return world;
}

export function everyEffect(scenario: Scenario): readonly Effect[] {
  return [...scenario.opening.flatMap(({ effects }) => effects), ...scenario.events.flatMap(event => effectsOf(event))];
}

const effectsOf = (event: Scenario['events'][number]): readonly Effect[] => [
  ...event.effects,
  ...event.choices.flatMap(choice => choice.effects),
];

/** What an expression may come to. */
export function possible(of: Expression, world: World): Possible {
  const name = nameOf(of);
  if (name !== undefined)
    return world.get(name) ?? (of.op === 'fired' ? EITHER : of.op === 'chose' || of.op === 'stance' ? { words: [] } : { range: ANY });
  switch (of.op) {
    case 'number':
      return { range: { low: of.value, high: of.value } };
    case 'boolean':
      return { truths: [of.value] };
    case 'string':
      return { words: [of.value] };
    case 'negate': {
      const { low, high } = rangeOf(of.of, world);
      return { range: { low: -high, high: -low } };
    }
    case 'not':
      return { truths: truthsOf(of.of, world).map(truth => !truth) };
    case 'if': {
      const open = truthsOf(of.condition, world);
      const ways = [...(open.includes(true) ? [of.then] : []), ...(open.includes(false) ? [of.else] : [])];
      return ways.map(way => possible(way, world)).reduce(joined, { truths: [] });
    }
    case 'add':
    case 'subtract':
    case 'multiply':
    case 'divide':
      return { range: reckoned(of.op, rangeOf(of.left, world), rangeOf(of.right, world)) };
    default:
      return { truths: [true, false].filter(truth => narrowed(of, world, truth) !== undefined) };
  }
}

function rangeOf(of: Expression, world: World): Range {
  const found = possible(of, world);
  return 'range' in found ? found.range : ANY;
}
function truthsOf(of: Expression, world: World): readonly boolean[] {
  const found = possible(of, world);
  return 'truths' in found ? found.truths : [true, false];
}

function reckoned(op: 'add' | 'subtract' | 'multiply' | 'divide', a: Range, b: Range): Range {
  if (op === 'add') return { low: a.low + b.low, high: a.high + b.high };
  if (op === 'subtract') return { low: a.low - b.high, high: a.high - b.low };
  const finite = [a.low, a.high, b.low, b.high].every(Number.isFinite);
  if (!finite || (op === 'divide' && b.low <= 0 && b.high >= 0)) return ANY;
  const corners = [a.low, a.high].flatMap(x => [b.low, b.high].map(y => (op === 'multiply' ? x * y : x / y)));
  return { low: Math.min(...corners), high: Math.max(...corners) };
}

/** Whichever of two it is. Of different kinds, which the type check has ruled out, the first. */
function joined(a: Possible, b: Possible): Possible {
  if ('truths' in a && a.truths.length === 0) return b;
  if ('range' in a && 'range' in b) {
    return { range: { low: Math.min(a.range.low, b.range.low), high: Math.max(a.range.high, b.range.high) } };
  }
  if ('words' in a && 'words' in b) return { words: [...new Set([...a.words, ...b.words])] };
  if ('truths' in a && 'truths' in b) return { truths: [...new Set([...a.truths, ...b.truths])] };
  return a;
}

/**
 * The part of the world in which a condition comes to `wanted`; undefined where there is none. It never leaves out what could be:
 * an answer of undefined is certain.
 */
export function narrowed(of: Expression, world: World, wanted: boolean): World | undefined {
  if (of.op === 'not') return narrowed(of.of, world, !wanted);
  if (of.op === 'and' || of.op === 'or') {
    // Both must come to it, or one of them is enough.
    if ((of.op === 'and') === wanted) {
      const first = narrowed(of.left, world, wanted);
      return first && narrowed(of.right, first, wanted);
    }
    return either(narrowed(of.left, world, wanted), narrowed(of.right, world, wanted));
  }
  if (of.op === 'if') {
    const then = narrowed(of.condition, world, true);
    const otherwise = narrowed(of.condition, world, false);
    return either(then && narrowed(of.then, then, wanted), otherwise && narrowed(of.else, otherwise, wanted));
  }
  if (of.op === 'fired') {
    const name = nameOf(of)!;
    const known = world.get(name);
    if (known && 'truths' in known && !known.truths.includes(wanted)) return undefined;
    return new Map(world).set(name, { truths: [wanted] });
  }
  if (of.op === 'boolean') return of.value === wanted ? world : undefined;
  const sides = comparison(of);
  return sides ? compared(sides.left, wanted ? sides.op : OPPOSITE[sides.op], sides.right, world) : world;
}

type Comparison = 'less' | 'lessOrEqual' | 'greater' | 'greaterOrEqual' | 'equal' | 'notEqual';
const OPPOSITE: Readonly<Record<Comparison, Comparison>> = {
  less: 'greaterOrEqual',
  lessOrEqual: 'greater',
  greater: 'lessOrEqual',
  greaterOrEqual: 'less',
  equal: 'notEqual',
  notEqual: 'equal',
};
const MIRRORED: Readonly<Record<Comparison, Comparison>> = {
  less: 'greater',
  lessOrEqual: 'greaterOrEqual',
  greater: 'less',
  greaterOrEqual: 'lessOrEqual',
  equal: 'equal',
  notEqual: 'notEqual',
};

interface Compared {
  readonly op: Comparison;
  readonly left: Expression;
  readonly right: Expression;
}
function comparison(of: Expression): Compared | undefined {
  return of.op in OPPOSITE && 'left' in of ? (of as Compared) : undefined;
}

function compared(left: Expression, op: Comparison, right: Expression, world: World): World | undefined {
  const [a, b] = [possible(left, world), possible(right, world)];
  if ('words' in a && 'words' in b) return wordsCompared(left, a.words, op, right, b.words, world);
  if (!('range' in a) || !('range' in b)) return world;
  const lefts = bounded(a.range, op, b.range);
  const rights = bounded(b.range, MIRRORED[op], a.range);
  if (!lefts || !rights) return undefined;
  const next = new Map(world);
  const [first, second] = [nameOf(left), nameOf(right)];
  if (first !== undefined) next.set(first, { range: lefts });
  if (second !== undefined) next.set(second, { range: rights });
  return next;
}

/** What is left of `a` where it stands so to something in `b`. Open ends are kept closed but for those that leave nothing. */
function bounded(a: Range, op: Comparison, b: Range): Range | undefined {
  if (op === 'notEqual') return a.low === a.high && b.low === b.high && a.low === b.low ? undefined : a;
  if (op === 'less' && a.low >= b.high) return undefined;
  if (op === 'greater' && a.high <= b.low) return undefined;
  const high = op === 'greater' || op === 'greaterOrEqual' ? a.high : Math.min(a.high, b.high);
  const low = op === 'less' || op === 'lessOrEqual' ? a.low : Math.max(a.low, b.low);
  return low > high ? undefined : { low, high };
}

function wordsCompared(
  left: Expression,
  a: readonly string[],
  op: Comparison,
  right: Expression,
  b: readonly string[],
  world: World,
): World | undefined {
  if (op !== 'equal' && op !== 'notEqual') return world;
  const keep = (mine: readonly string[], others: readonly string[]): readonly string[] =>
    op === 'equal' ? mine.filter(word => others.includes(word)) : others.length === 1 ? mine.filter(word => word !== others[0]) : mine;
  const [lefts, rights] = [keep(a, b), keep(b, a)];
  if (lefts.length === 0 || rights.length === 0) return undefined;
  const next = new Map(world);
  const [first, second] = [nameOf(left), nameOf(right)];
  if (first !== undefined) next.set(first, { words: lefts });
  if (second !== undefined) next.set(second, { words: rights });
  return next;
}

function either(a: World | undefined, b: World | undefined): World | undefined {
  if (!a || !b) return a ?? b;
  return new Map([...a].flatMap(([name, first]) => (b.has(name) ? [[name, joined(first, b.get(name)!)] as const] : [])));
}
