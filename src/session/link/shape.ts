import type { ScenarioId } from '../../model/index.ts';

/** What is played, the coding's number, a checksum, the game. */
export const SHAPE = /^([A-Za-z][A-Za-z0-9-]*)\.(\d{1,3})\.([A-Za-z0-9_-]{5})([A-Za-z0-9_-]*)$/;

/** Which scenario or campaign a link is of, for a page that has to fetch it before the link can be read; undefined for what is no link. */
export function playOfLink(link: string): ScenarioId | undefined {
  return SHAPE.exec(link)?.[1];
}
