import type { Party } from '../../model/index.ts';
import { flagUrl } from '../stage/flags.ts';
import { Emblem } from './emblem/Emblem.tsx';
import { Mark } from './Icon.tsx';

interface Props {
  readonly party: Pick<Party, 'id' | 'flag' | 'code'>;
  /** The chair goes by the game's own mark. */
  readonly mark?: boolean;
  readonly className?: string;
  /** Fetched before it comes into view: what is printed waits for nothing. */
  readonly eager?: boolean;
}

/** A party's flag; its emblem where it has none. Always with the name beside it, so it has no name of its own. */
export function Flag({ party, mark = false, className = 'flag', eager = false }: Props) {
  const url = flagUrl(party.flag);
  if (url)
    return <img className={className} src={url} alt="" width={40} height={30} loading={eager ? 'eager' : 'lazy'} draggable={false} />;
  if (mark) return <Mark size={30} />;
  return <Emblem party={party} className={className} />;
}
