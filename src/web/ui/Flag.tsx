import type { Party } from '../../model/index.ts';
import { flagUrl } from '../stage/flags.ts';
import { Mark } from './Icon.tsx';

/** A party's flag; its code where it has none. Always with the name beside it, so it has no name of its own. */
export function Flag({ party, mark = false }: { readonly party: Pick<Party, 'flag' | 'code'>; readonly mark?: boolean }) {
  const url = flagUrl(party.flag);
  if (url) return <img className="flag" src={url} alt="" width={40} height={30} loading="lazy" />;
  if (mark) return <Mark size={30} />;
  return (
    <span className="flag none" aria-hidden="true">
      {party.code}
    </span>
  );
}
