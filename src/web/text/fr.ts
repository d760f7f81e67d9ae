import { acts } from './fr/acts.ts';
import { debrief } from './fr/debrief.ts';
import { play } from './fr/play.ts';
import { sharing } from './fr/sharing.ts';
import { story } from './fr/story.ts';

export { french } from '../../view/text/fr.ts';

/** The interface in French, by the keys of the English one; what is missing is said in English. */
export const fr: Readonly<Record<string, string>> = { ...play, ...acts, ...story, ...debrief, ...sharing };
