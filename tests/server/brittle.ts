import type { Store } from '../../src/server/storage/store.ts';

export type Brittle = Store & { trouble: 'none' | 'full' | 'gone' };

/** A store that can be made to fail: the disk is full (nothing more is kept), or the database is gone (nothing is read either). */
export function brittle(store: Store): Brittle {
  const self: Brittle = {
    ...store,
    trouble: 'none',
    append: async (...given) => {
      if (self.trouble !== 'none') throw new Error(self.trouble);
      return store.append(...given);
    },
    read: async (...given) => {
      if (self.trouble === 'gone') throw new Error(self.trouble);
      return store.read(...given);
    },
  };
  return self;
}
