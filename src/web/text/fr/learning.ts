/** Words for learning to play, in French, by the keys of `learningEn`; what is missing is said in English. */
export const learning: Readonly<Record<string, string>> = {};
