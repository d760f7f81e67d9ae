import { useCallback, useEffect, useState } from 'react';
import { useGame } from '../../app/game.ts';
import type { SaveLine } from '../../saves/lines.ts';
import { deleteSave, listSaves, type UnreadableSave } from '../../saves/slots.ts';

export interface Saves {
  readonly list: readonly (SaveLine | UnreadableSave)[];
  /** The browser does not let this page store anything. */
  readonly trouble: boolean;
  /** The list has been read, or has kept a visitor waiting long enough. */
  readonly known: boolean;
  readonly remove: (id: string) => void;
}

/** Milliseconds a first screen may wait to learn which of its buttons it needs. */
const LONGEST = 400;

/** The saved games of this browser; read again when the page is looked at again, since another tab may have played, and after trouble with one. */
export function useSaves(): Saves {
  const [list, setList] = useState<Saves['list']>([]);
  const [trouble, setTrouble] = useState(false);
  const [known, setKnown] = useState(false);
  const troubled = useGame(game => game.trouble !== undefined);
  const read = useCallback(() => {
    listSaves()
      .then(
        found => {
          setList(found);
          setTrouble(false);
        },
        () => setTrouble(true),
      )
      .finally(() => setKnown(true));
  }, []);
  useEffect(() => {
    const late = setTimeout(() => setKnown(true), LONGEST);
    window.addEventListener('focus', read);
    return () => {
      clearTimeout(late);
      window.removeEventListener('focus', read);
    };
  }, [read]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a save that could not be opened is told of otherwise from then on
  useEffect(read, [read, troubled]);
  const remove = useCallback((id: string) => void deleteSave(id).then(read, () => setTrouble(true)), [read]);
  return { list, trouble, known, remove };
}
