import { causes } from './en/causes.ts';
import { debrief } from './en/debrief.ts';
import { facts } from './en/facts.ts';
import { forecast } from './en/forecast.ts';
import { frame } from './en/frame.ts';
import { moves } from './en/moves.ts';
import { problems } from './en/problems.ts';
import { reasons } from './en/reasons.ts';
import { refusals } from './en/refusals.ts';
import type { Voice } from './voice.ts';

/** The view's own words, by text id; a scenario's catalogue is laid over them. */
export const en = { ...facts, ...causes, ...moves, ...refusals, ...reasons, ...forecast, ...debrief, ...problems, ...frame };

/** A figure and its per-cent sign stay on one line; an apostrophe inside a word is a curved one. */
const typeset = (pattern: string): string => pattern.replace(/(?<=[\d}]) %/g, '\u00a0%').replace(/(?<=\p{L})'(?=\p{L})/gu, '’');

export const english: Voice = { language: 'en', locale: 'en-GB', catalogue: en, typeset };
