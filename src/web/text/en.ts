import { acts } from './en/acts.ts';
import { debrief } from './en/debrief.ts';
import { play } from './en/play.ts';
import { sharing } from './en/sharing.ts';
import { story } from './en/story.ts';

export { english } from '../../view/text/en.ts';

/** The interface in English, as ICU patterns. Content is in the scenarios; what the game says of moves and facts is in `view`. */
export const en = { ...play, ...acts, ...story, ...debrief, ...sharing };
