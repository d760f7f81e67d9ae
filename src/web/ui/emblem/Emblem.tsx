import type { Party } from '../../../model/index.ts';
import { useDesign } from './Company.tsx';
import { CHARGES } from './charges.ts';
import { DIVISIONS, TINCTURES } from './fields.ts';

interface Props {
  readonly party: Pick<Party, 'id' | 'code'>;
  readonly className: string;
}

/** A banner for a party that has no flag: a divided field and one charge. Its letters are its title, for who points at it. */
export function Emblem({ party, className }: Props) {
  const { charge, division, tincture } = useDesign(party.id);
  const { ground, second, charge: metal } = TINCTURES[tincture]!;
  const { solid, lines, width } = CHARGES[charge]!;
  return (
    <svg className={className} viewBox="0 0 40 30" width={40} height={30} aria-hidden="true">
      <title>{party.code}</title>
      <path fill={ground} d="M0 0H40V30H0Z" />
      <path fill={second} fillRule="evenodd" d={DIVISIONS[division]} />
      <g transform="translate(8.5 3.5) scale(0.958)">
        {solid && <path fill={metal} fillRule="evenodd" d={solid} />}
        {lines && <path fill="none" stroke={metal} strokeWidth={width} strokeLinecap="round" strokeLinejoin="round" d={lines} />}
      </g>
    </svg>
  );
}
