import { type Document, isMap, isScalar, parseDocument } from 'yaml';
import { type Files, pathsIn } from '../files.ts';
import type { Path } from '../form/yamlFile.ts';
import { type Manuscript, manuscriptOf, type Revision } from './manuscript.ts';
import { keyOf } from './nodes.ts';
import { spokenIn } from './references.ts';
import { textFiles, textsUnder } from './words.ts';

/**
 * An event under another id: its file, its words in every language and what each was translated from, and everything that speaks of it.
 * Undefined where the id is taken, or is none.
 */
export function renamedEvent(files: Files, folder: string, from: string, to: string): Revision | undefined {
  const [file, target] = [`${folder}/events/${from}.yaml`, `${folder}/events/${to}.yaml`];
  if (!(file in files) || target in files || !/^[A-Za-z][A-Za-z0-9-]*$/.test(to)) return undefined;
  const manuscript = manuscriptOf(files);
  const naming = pathsIn(files, folder).filter(path => files[path]!.includes(from));
  for (const path of naming) respeak(manuscript, path, from, to);
  for (const path of textFiles(naming, folder)) rename(manuscript, path, `event.${from}`, from, to);
  const text = manuscript.text(file)!;
  manuscript.remove(file);
  manuscript.create(target, text);
  return manuscript.revision();
}

/** Names and conditions of a file, from its end on, so that what lies before them stays where it is. */
function respeak(manuscript: Manuscript, path: string, from: string, to: string): void {
  const places = spokenIn(path, manuscript.text(path) ?? '', { kind: 'event', id: from });
  for (const [start, end] of [...places].sort(([a], [b]) => b - a))
    manuscript.edit(path, text => ({ from: start, to: end, insert: instead(text.slice(start, end), from, to) }));
}

/** A name as it is written, in quotes or not, or a condition; where a new name has a hyphen it stands in brackets. */
function instead(written: string, from: string, to: string): string {
  if (/^["']?[\w-]+["']?$/.test(written)) return written.replace(from, to);
  const quote = written.startsWith('"') ? "'" : written.startsWith("'") ? '"' : "'";
  return written
    .replace(new RegExp(`\\b(fired|chose)\\.${from}(?![\\w-])`, 'g'), (_, of) =>
      to.includes('-') ? `${of}[${quote}${to}${quote}]` : `${of}.${to}`,
    )
    .replace(new RegExp(`\\b(fired|chose)(\\[\\s*\\\\?["'])${from}(\\\\?["']\\s*\\])`, 'g'), `$1$2${to}$3`);
}

/** The part of a text id that names a thing, in the keys it stands in. */
function rename(manuscript: Manuscript, path: string, id: string, from: string, to: string): void {
  const written = manuscript.text(path) ?? '';
  const places = textsUnder(written, id);
  if (places.length === 0) return;
  const document = parseDocument(written);
  const keys = places.flatMap(place => keyAt(document, place));
  for (const [start, end] of keys.sort(([a], [b]) => b - a))
    manuscript.edit(path, text => ({
      from: start,
      to: end,
      insert: text.slice(start, end).replace(new RegExp(`(^|["'.])${from}(?=$|["'.])`), `$1${to}`),
    }));
}

/** From where to where the key at the end of a path is written. */
function keyAt(document: Document.Parsed, path: Path): readonly [number, number][] {
  const above = path.slice(0, -1);
  const owner = above.length === 0 ? document.contents : document.getIn(above, true);
  const pair = isMap(owner) ? owner.items.find(one => keyOf(one) === String(path.at(-1))) : undefined;
  return isScalar(pair?.key) && pair.key.range ? [[pair.key.range[0], pair.key.range[1]]] : [];
}
