import { useEffect, useState } from 'react';
import { loadShelf, type Shelf } from '../game/library.ts';
import { useSpoken } from '../text/spoken.ts';

/** The covers of all that can be played; undefined until they are here, and where they cannot be had. */
export function useShelf(): Shelf | undefined {
  const [shelf, setShelf] = useState<Shelf>();
  const language = useSpoken(now => now.language);
  useEffect(() => {
    loadShelf(language).then(setShelf, () => undefined);
  }, [language]);
  return shelf;
}
