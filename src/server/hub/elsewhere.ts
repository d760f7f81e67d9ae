import type { PersonId } from '../../session/index.ts';
import type { Clock } from '../clock.ts';
import type { Store } from '../storage/store.ts';

/** How often a process says who is with it, ms; what it said holds a little longer. */
const EVERY = 5000;
const HOLDS = 12_000;
/** Names in one whisper: PostgreSQL carries 8,000 letters. */
const AT_ONCE = 800;

interface Heard {
  readonly people: Set<PersonId>;
  until: number;
}

/** Who is in a class by way of other processes that share the store. */
export interface Elsewhere {
  readonly online: (code: string, person: PersonId) => boolean;
  /** Somebody has come here, or gone. */
  readonly moved: () => void;
  readonly stop: () => void;
}

/**
 * Every process says again and again who is with it, and at once when somebody comes or goes: nobody asks, and a process that has died
 * is forgotten by itself.
 *
 * @param here by class, the people with this process
 * @param changed called when what is known of a class has changed
 */
export function createElsewhere(
  store: Store,
  clock: Clock,
  here: () => ReadonlyMap<string, readonly PersonId[]>,
  changed: (code: string) => void,
): Elsewhere {
  const heard = new Map<string, Heard>();
  let callOff = clock.after(EVERY, say);
  let soon: (() => void) | undefined;

  function say(): void {
    callOff();
    soon?.();
    soon = undefined;
    for (const [code, people] of here())
      for (let at = 0; at === 0 || at < people.length; at += AT_ONCE)
        store.whisper(`here ${code} ${at === 0 ? 'all' : 'more'} ${people.slice(at, at + AT_ONCE).join(',')}`);
    for (const [key, { until }] of heard)
      if (until < clock.now()) {
        heard.delete(key);
        changed(key.split(' ')[0]!);
      }
    callOff = clock.after(EVERY, say);
  }

  store.overhear((said, from) => {
    const [what, code, part, names = ''] = said.split(' ');
    if (what !== 'here' || code === undefined) return;
    const key = `${code} ${from}`;
    const before = heard.get(key)?.people;
    const people = new Set([...(part === 'more' ? (before ?? []) : []), ...names.split(',').filter(name => name !== '')]);
    heard.set(key, { people, until: clock.now() + HOLDS });
    if (before?.size !== people.size || [...people].some(person => !before.has(person))) changed(code);
  });

  return {
    online: (code, person) => {
      for (const [key, { people, until }] of heard)
        if (key.startsWith(`${code} `) && until >= clock.now() && people.has(person)) return true;
      return false;
    },
    moved: () => {
      soon ??= clock.after(500, say);
    },
    stop: () => {
      callOff();
      soon?.();
    },
  };
}
