const LOCK = 'five-percent:';

/** This tab's hold on a save, until released or taken over. */
export interface Claim {
  readonly release: () => void;
}

/**
 * Holds a save for this tab, so that two tabs never play the same one. Undefined when another tab holds it; with `takeOver`
 * the other loses it and hears so through its `onLost`. Where the browser has no locks (a page without HTTPS), the
 * revision of the save is the only guard, and it is enough to lose nothing.
 */
export function claimSave(id: string, onLost: () => void, takeOver = false): Promise<Claim | undefined> {
  if (!navigator.locks) return Promise.resolve({ release: () => {} });
  return new Promise(resolve => {
    let letGo = () => {};
    let released = false;
    const held = new Promise<void>(done => {
      letGo = done;
    });
    navigator.locks
      .request(`${LOCK}${id}`, takeOver ? { steal: true } : { ifAvailable: true }, lock => {
        if (!lock) {
          resolve(undefined);
          return undefined;
        }
        resolve({
          release: () => {
            released = true;
            letGo();
          },
        });
        return held;
      })
      .catch(() => {
        // Rejects when another tab takes the lock; a lock that could not be asked for at all holds nobody up.
        if (!released) onLost();
      });
  });
}

/** Ids of the saves that some tab is playing, as far as the browser tells. */
export async function heldSaves(): Promise<ReadonlySet<string>> {
  const now = await navigator.locks?.query().catch(() => undefined);
  return new Set(
    (now?.held ?? [])
      .map(({ name }) => name ?? '')
      .filter(name => name.startsWith(LOCK))
      .map(name => name.slice(LOCK.length)),
  );
}
