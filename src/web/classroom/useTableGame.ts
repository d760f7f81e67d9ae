import { useEffect, useState } from 'react';
import type { TableId } from '../../session/index.ts';
import { useGame } from '../app/game.ts';
import { ask, enter, kept } from './line.ts';

/** A table's game to be looked at again: whether it is on the screen, whether it has been, and why not. */
export interface TableGame {
  readonly shown: boolean;
  readonly begun: boolean;
  readonly failure: string | undefined;
}

/** Fetches a table's game and opens it; the server hands it out once it may be seen. `code`: the class to be entered before. */
export function useTableGame(table: TableId, code?: string): TableGame {
  const screen = useGame(game => game.screen);
  const [failure, setFailure] = useState<string>();
  const [begun, setBegun] = useState(false);
  useEffect(() => {
    async function open(): Promise<void> {
      setBegun(false);
      if (code !== undefined) await enter({ type: 'enter', code, token: kept(code)?.token ?? '' });
      const { record } = await ask('record', { type: 'record', table });
      const { watchRecord } = await import('../replay/acts.ts');
      await watchRecord(record);
      setBegun(true);
    }
    open().catch((error: Error) => setFailure(error.message));
  }, [code, table]);
  return { shown: begun && screen === 'replay', begun, failure };
}
