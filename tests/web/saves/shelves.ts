/** As much of IndexedDB as `idb-keyval` uses, held in memory: what lies in each database by its keys, and which values were read. */
export class Shelves {
  readonly databases = new Map<string, Map<string, unknown>>();
  readonly read: string[] = [];

  lying(database: string): Map<string, unknown> {
    const there = this.databases.get(database) ?? new Map<string, unknown>();
    this.databases.set(database, there);
    return there;
  }

  open(database: string) {
    const lying = this.lying(database);
    return answered({ transaction: () => ({ objectStore: () => this.#store(database, lying) }) });
  }

  #store(database: string, lying: Map<string, unknown>) {
    const told = (key: string) => {
      this.read.push(`${database} ${key}`);
      return structuredClone(lying.get(key));
    };
    return {
      transaction: answered(undefined),
      get: (key: string) => answered(told(key)),
      getAll: () => answered([...lying.keys()].map(told)),
      getAllKeys: () => answered([...lying.keys()]),
      put: (value: unknown, key: string) => void lying.set(key, structuredClone(value)),
      delete: (key: string) => void lying.delete(key),
      clear: () => lying.clear(),
    };
  }
}

/** Answered to whoever listens, once they do. */
function answered<T>(result: T) {
  const tell = (listener: () => void) => void setTimeout(listener, 0);
  return {
    result,
    set onsuccess(listener: () => void) {
      tell(listener);
    },
    set oncomplete(listener: () => void) {
      tell(listener);
    },
  };
}
