import { causes } from './fr/causes.ts';
import { debrief } from './fr/debrief.ts';
import { facts } from './fr/facts.ts';
import { forecast } from './fr/forecast.ts';
import { frame } from './fr/frame.ts';
import { moves } from './fr/moves.ts';
import { problems } from './fr/problems.ts';
import { reasons } from './fr/reasons.ts';
import { refusals } from './fr/refusals.ts';
import type { Values, Voice } from './voice.ts';

/** The view's own words in French, by the ids of the English ones; what is missing is said in English. */
export const fr: Readonly<Record<string, string>> = {
  ...facts,
  ...causes,
  ...moves,
  ...refusals,
  ...reasons,
  ...forecast,
  ...debrief,
  ...problems,
  ...frame,
};

/** A name with its article: who is many takes the verb in the plural. */
const MANY = /^les\s/i;
const VOWEL = /^[aeiouàâéèêëîïôöùûü]/i;

/** Narrow no-break space, before the tall marks and inside quotation marks; a full one before the colon, and any after a comma: “in 2024, % of GDP”. */
function typeset(pattern: string): string {
  return pattern
    .replace(/(?<!,) (?=[;!?%»])/g, '\u202f')
    .replace(/« /g, '«\u202f')
    .replace(/ :(?=\s|$)/g, '\u00a0:');
}

/** `{party}Many` is `yes` where the party's name is a plural, so that a verb can agree: `{partyMany, select, yes {ont} other {a}}`. */
function agreeing(values: Values): Values {
  return Object.fromEntries(
    Object.entries(values).flatMap(([name, value]) =>
      typeof value === 'string' ? [[`${name}Many`, MANY.test(value) ? 'yes' : 'no']] : [],
    ),
  );
}

/** `de` and `à` melt with an article; `de`, `que` and their like lose their vowel before one. */
function merge(word: string, value: string): string {
  const [, space = '', preposition = ''] = /^(\s?)(.*?) $/.exec(word) ?? [];
  const article = /^(les?) (?=\S)/.exec(value)?.[1];
  const rest = article ? value.slice(article.length + 1) : value;
  if (/^de$/i.test(preposition) && article) return `${space}${preposition[0]}${article === 'le' ? 'u' : 'es'} ${rest}`;
  if (/^à$/i.test(preposition) && article) return `${space}${preposition === 'À' ? 'A' : 'a'}${article === 'le' ? 'u' : 'ux'} ${rest}`;
  if (/^(de|que)$/i.test(preposition) && VOWEL.test(value)) return `${space}${preposition.slice(0, -1)}’${value}`;
  return word + value;
}

export const french: Voice = {
  language: 'fr',
  locale: 'fr',
  catalogue: fr,
  typeset,
  agreeing,
  merging: /(?:^|\s)(?:de|que|à) $/i,
  merge,
  dayOfMonth: day => (day === '1' ? '1er' : day),
};
