import type { PartyId } from '../../model/index.ts';
import type { Words } from '../../view/index.ts';

/** An office as it stands beside the party's name: what bears that name already does not say it twice. */
export function officeBeside(words: Words, party: PartyId): string {
  const office = words(`party.${party}.office`);
  const name = `${words(`party.${party}.name`)}, `;
  return office.startsWith(name) ? office.slice(name.length) : office;
}
