import { parseArgs } from 'node:util';
import { nearest } from '../scenario/index.ts';
import { CannotDo } from './refusal.ts';
import { text } from './text/index.ts';

type Kind = 'string' | 'boolean';
export interface Arguments<T extends Readonly<Record<string, Kind>>> {
  readonly given: { readonly [K in keyof T]?: T[K] extends 'string' ? string : true };
  readonly names: readonly string[];
}

/** Options and names of a command line. Throws `CannotDo` with the nearest correct option. */
export function readArguments<const T extends Readonly<Record<string, Kind>>>(argv: readonly string[], known: T): Arguments<T> {
  const options = Object.fromEntries(Object.entries(known).map(([name, type]) => [name, { type }]));
  const { tokens } = parseArgs({ args: [...argv], options, strict: false, allowPositionals: true, tokens: true });
  const given: Record<string, string | true> = {};
  const names: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') names.push(token.value);
    if (token.kind !== 'option') continue;
    const name = token.name === 'h' && 'help' in known ? 'help' : token.name;
    const kind = Object.hasOwn(known, name) ? known[name] : undefined;
    if (!kind) throw new CannotDo(text('order.unknownOption', { name: token.rawName, meant: near(`--${name}`, known) }));
    if (kind === 'boolean') {
      if (token.value !== undefined) throw new CannotDo(text('order.takesNoValue', { name: `--${name}` }));
      given[name] = true;
    } else {
      // An option where a value should be was not meant as one; a minus and a figure was.
      const missing = token.value === undefined || token.value === '' || (!token.inlineValue && /^-(?!\d)/.test(token.value));
      if (missing) throw new CannotDo(text('order.needsValue', { name: `--${name}` }));
      given[name] = token.value;
    }
  }
  return { given: given as Arguments<T>['given'], names };
}

function near(option: string, known: Readonly<Record<string, Kind>>): string {
  return (
    nearest(
      option,
      Object.keys(known).map(name => `--${name}`),
    ) ?? 'none'
  );
}

/** A whole number within limits. Throws `CannotDo`. */
export function wholeNumber(name: string, given: string, from: number, to: number): number {
  const value = Number(given);
  if (!/^\d+$/.test(given) || value < from || value > to) throw new CannotDo(text('order.wholeNumber', { name, given, from, to }));
  return value;
}

/** One of the words a command knows. Throws `CannotDo` with the nearest. */
export function oneOf<T extends string>(name: string, given: string, known: readonly T[]): T {
  const found = known.find(one => one === given);
  if (found !== undefined) return found;
  throw new CannotDo(text('order.oneOf', { name, given, known: known.join(', '), meant: nearest(given, known) ?? 'none' }));
}
