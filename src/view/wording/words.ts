import { IntlMessageFormat } from 'intl-messageformat';
import type { Language, TextId } from '../../model/index.ts';
import type { Values, Voice } from '../text/voice.ts';
import { plainNumber } from './figures.ts';
import { type Asked, withJoints } from './joints.ts';
import { SHARED } from './sharedFormatters.ts';

/** Words for a text id: an ICU pattern filled with values. An id without words, or whose pattern cannot be filled, comes back in brackets. */
export interface Words {
  (id: string, values?: Values): string;
  readonly voice: Voice;
}

/** Words by text id, and the voice they are spoken in; later ones are laid over earlier ones. */
export type Layer = readonly [catalogue: Readonly<Record<TextId, string>>, voice: Voice];

interface Pattern {
  readonly text: string;
  readonly voice: Voice;
}
interface Compiled {
  readonly format: IntlMessageFormat;
  readonly asked: readonly Asked[];
}

/** A voice with a scenario's catalogue laid over its own; English words of the scenario stand in for what the language lacks. */
export function wordsIn(voice: Voice, texts: Readonly<Record<Language, Readonly<Record<TextId, string>>>>): Words {
  return layered(voice, [
    [texts.en ?? {}, voice],
    [voice.catalogue, voice],
    [texts[voice.language] ?? {}, voice],
  ]);
}

/** Words from catalogues laid over one another. */
export function layered(voice: Voice, layers: readonly Layer[]): Words {
  const patterns = new Map<string, Pattern>();
  for (const [catalogue, spoken] of layers) for (const [id, text] of Object.entries(catalogue)) patterns.set(id, { text, voice: spoken });
  const compiled = new Map<string, Compiled | string>();
  const say = (id: string, values: Values = {}): string => {
    const pattern = patterns.get(id);
    if (!pattern) return missing(id);
    try {
      let made = compiled.get(id);
      if (made === undefined) {
        made = compile(pattern);
        compiled.set(id, made);
      }
      return typeof made === 'string' ? made : fill(made, pattern.voice, values);
    } catch {
      // A pattern that does not fit its values is the linter's business; a game goes on.
      return missing(id);
    }
  };
  return Object.assign(say, { voice });
}

/** Text that nothing varies in is kept as it is printed. */
function compile({ text, voice }: Pattern): Compiled | string {
  const printed = voice.typeset?.(text) ?? text;
  if (!printed.includes('{') && !printed.includes("''")) return printed;
  const options = { ignoreTag: true, formatters: SHARED };
  const { ast, asked } = withJoints(new IntlMessageFormat(printed, voice.locale, undefined, options).getAst(), voice.merging);
  return { format: new IntlMessageFormat(ast, voice.locale, undefined, options), asked };
}

function fill({ format, asked }: Compiled, voice: Voice, given: Values): string {
  const values: Record<string, string | number> = { ...given, ...voice.agreeing?.(given) };
  for (const { as, name, word } of asked) {
    const value = values[name];
    if (value === undefined) continue;
    const shown = typeof value === 'number' ? plainNumber(voice.locale, value) : value;
    values[as] = word !== '' && voice.merge ? voice.merge(word, shown) : word + shown;
  }
  return String(format.format(values));
}

function missing(id: string): string {
  return `[${id}]`;
}

/** Words for an id that a catalogue may lack; undefined where it does. */
export function optional(said: Words, id: string, values?: Values): string | undefined {
  const text = said(id, values);
  return text === missing(id) ? undefined : text;
}
