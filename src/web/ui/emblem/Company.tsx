import { createContext, type ReactNode, useContext } from 'react';
import type { Party, PartyId } from '../../../model/index.ts';
import { type EmblemDesign, emblemOf, emblemsOf } from './emblemOf.ts';

type Together = readonly Pick<Party, 'id' | 'flag' | 'member'>[];

const NOBODY: ReadonlyMap<PartyId, EmblemDesign> = new Map();
const Designs = createContext(NOBODY);
const designed = new WeakMap<Together, ReadonlyMap<PartyId, EmblemDesign>>();

/** Of those who have no flag, members first: who has no vote takes what they leave. Worked out once for a list. */
function designsOf(parties: Together): ReadonlyMap<PartyId, EmblemDesign> {
  const known = designed.get(parties);
  if (known) return known;
  const bare = parties.filter(party => !party.flag).sort((a, b) => Number(b.member) - Number(a.member));
  const designs = emblemsOf(bare.map(party => party.id));
  designed.set(parties, designs);
  return designs;
}

/** Those whose emblems are seen side by side within: no two of them go by the same. */
export function Company({ parties, children }: { readonly parties: Together | undefined; readonly children: ReactNode }) {
  return <Designs value={parties ? designsOf(parties) : NOBODY}>{children}</Designs>;
}

/** What a party goes by in the company it is in; alone, by its own. */
export const useDesign = (party: PartyId): EmblemDesign => useContext(Designs).get(party) ?? emblemOf(party);
