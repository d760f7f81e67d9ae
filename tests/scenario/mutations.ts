import type { Files } from '../../src/scenario/index.ts';
import { stream } from '../../src/session/index.ts';

/** Pieces that have broken readers of such files before. */
const PIECES = [
  '[',
  ']',
  '{',
  '}',
  ': ',
  '\n',
  '\t',
  '- ',
  '&a ',
  '*a',
  '!!map ',
  '%YAML 1.1\n',
  '---\n',
  '.nan',
  '.inf',
  '-0',
  '1e999',
  'null',
  '~',
  '"',
  "'",
  '|',
  '>',
  '#',
  ',',
  '\0',
  '\uFFFD',
  '\u2028',
  '\uD800',
  '__proto__',
  'constructor',
  'toString',
  '<<: ',
  '? ',
  '&&',
  '||',
  '!',
  '2',
  '{value, plural, ',
  '<a>',
  '😀',
] as const;

/** The files with one of them spoiled in one to four places; which follows from the seed alone. */
export function mutated(files: Files, seed: string): Files {
  const chance = stream(seed, 'mutation');
  const below = (top: number): number => Math.min(top - 1, Math.floor(chance() * top));
  const paths = Object.keys(files).sort();
  const path = paths[below(paths.length)]!;
  let text = files[path]!;
  for (let left = 1 + below(4); left > 0; left--) {
    const at = below(text.length + 1);
    const to = Math.min(text.length, at + 1 + below(20));
    const kind = below(5);
    if (kind === 0) text = text.slice(0, at) + text.slice(to);
    else if (kind === 1) text = text.slice(0, at) + PIECES[below(PIECES.length)]! + text.slice(at);
    else if (kind === 2) text = text.slice(0, at) + text.slice(at, to) + text.slice(at);
    else if (kind === 3) text = text.slice(0, at) + PIECES[below(PIECES.length)]! + text.slice(to);
    else text = text.slice(0, at);
  }
  return { ...files, [path]: text };
}
