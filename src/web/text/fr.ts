export { french } from '../../view/text/fr.ts';

/** The interface in French, by the keys of the English one; what is missing is said in English. */
export const fr: Readonly<Record<string, string>> = {};
