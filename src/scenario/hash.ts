import type { Scenario } from '../model/index.ts';

/** Of a scenario's rules alone, 16 hexadecimal digits. The order of keys does not matter; that of lists does. */
export const rulesHash = (scenario: Scenario): string => contentHash(rulesOf(scenario));

/** Of any plain JSON, 16 hexadecimal digits. */
export const contentHash = (value: unknown): string => hash(canonical(value));

/** Without what changes no game: sources and dates of evidence, the calendar, what only the eye meets. */
function rulesOf(scenario: Scenario): object {
  const unsourced = <T extends object>(things: Readonly<Record<string, T>>) =>
    Object.fromEntries(Object.entries(things).map(([key, thing]) => [key, without(thing, 'source', 'date')]));
  return {
    ...without(scenario, 'version', 'calendar', 'stage', 'meters', 'sources'),
    parties: scenario.parties.map(party => ({ ...party, stakes: unsourced(party.stakes), figures: unsourced(party.figures) })),
    tracks: scenario.tracks.map(track => without(track, 'evidence')),
    assets: scenario.assets.map(asset => without(asset, 'source', 'date')),
    events: scenario.events.map(event => without(event, 'source', 'date', 'stage')),
    ...(scenario.demander ? { demander: without(scenario.demander, 'evidence') } : {}),
  };
}

function without(thing: object, ...keys: readonly string[]): object {
  const left: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(thing)) if (!keys.includes(key)) left[key] = value;
  return left;
}

/** Plain JSON written in one way, whatever the order of its keys. In plain loops: a scenario is hashed after every edit of it. */
export function canonical(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  let out = '';
  if (Array.isArray(value)) {
    for (const inner of value) out += `${out === '' ? '' : ','}${canonical(inner)}`;
    return `[${out}]`;
  }
  const things = value as Readonly<Record<string, unknown>>;
  for (const key of Object.keys(things).sort()) {
    if (things[key] !== undefined) out += `${out === '' ? '' : ','}${JSON.stringify(key)}:${canonical(things[key])}`;
  }
  return `{${out}}`;
}

/** Two lanes of MurmurHash3's mixing (Austin Appleby, public domain), seeded differently. For telling scenarios apart, not for secrets. */
function hash(text: string): string {
  let a = 0x9747b28c;
  let b = 0x3c6ef372;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    a = mix(a, unit, 0xcc9e2d51, 0x1b873593);
    b = mix(b, unit, 0x239b961b, 0xab0e9789);
  }
  return digits(finish(a ^ text.length)) + digits(finish(b ^ text.length));
}

function mix(state: number, unit: number, c1: number, c2: number): number {
  const k = Math.imul(rotate(Math.imul(unit, c1), 15), c2);
  return (Math.imul(rotate(state ^ k, 13), 5) + 0xe6546b64) | 0;
}

const rotate = (value: number, by: number): number => (value << by) | (value >>> (32 - by));

function finish(state: number): number {
  let h = state;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return h ^ (h >>> 16);
}

const digits = (value: number): string => (value >>> 0).toString(16).padStart(8, '0');
