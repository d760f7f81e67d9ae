import { FIRST_LANGUAGE } from './checkTexts.ts';
import type { Files } from './files.ts';
import { contentHash } from './hash.ts';
import type { Report } from './problem.ts';
import type { Catalogue, Words } from './source/catalogue.ts';
import { type Folder, type FolderKind, readFolder } from './source/folder.ts';

/** Texts that one language needs and another has no use for: a name with its article. */
const OF_ONE_LANGUAGE = /^party\.[^.]+\.inText$/;

/**
 * Translations of a folder's own texts that have nothing to translate, or were made from an English that has changed since. What each was
 * made from is kept beside them, in `text/<language>.reviewed.yaml`; a language without that file is taken to be in the making.
 */
export function checkTranslations(folder: Folder, report: Report): void {
  const english = folder.texts.get(FIRST_LANGUAGE);
  // Where no English is written yet, its lack is said once.
  if (!english || english.size === 0 || folder.textsUnreadable) return;
  for (const [language, catalogue] of folder.texts) {
    if (language === FIRST_LANGUAGE) continue;
    surplus(language, catalogue, english, report);
    const reviewed = folder.reviewed.get(language);
    if (reviewed) stale(catalogue, english, reviewed, report);
  }
}

function surplus(language: string, catalogue: Catalogue, english: Catalogue, report: Report): void {
  for (const [id, { place }] of catalogue) {
    if (english.has(id) || OF_ONE_LANGUAGE.test(id)) continue;
    report.add(
      'surplus-translation',
      place(),
      `the text '${id}' is there in '${language}' only`,
      `remove it, or write it in '${FIRST_LANGUAGE}' too`,
    );
  }
}

function stale(catalogue: Catalogue, english: Catalogue, reviewed: ReadonlyMap<string, string>, report: Report): void {
  for (const [id, { place }] of catalogue) {
    const source = english.get(id);
    if (source === undefined || reviewed.get(id) === hashOf(source)) continue;
    const what = reviewed.has(id) ? 'has changed since' : 'was never compared with it';
    report.add(
      'stale-translation',
      place(),
      `the '${FIRST_LANGUAGE}' of the text '${id}' ${what}`,
      'compare the two, then accept the translation: npm run translations -- <folder>',
    );
  }
}

/** Of a sentence, eight hexadecimal digits: enough to see that it is another one. */
const sentenceHash = (text: string): string => contentHash(text).slice(0, 8);

const hashes = new WeakMap<Words, string>();

/** Of words as they were read: worked out once for each reading. */
function hashOf(words: Words): string {
  const known = hashes.get(words) ?? sentenceHash(words.text);
  hashes.set(words, known);
  return known;
}

/** By path: what the folder's translations, as they stand now, were made from. Only of `ids` where some are given; the others stay as they are. */
export function reviewOf(files: Files, folder: string, kind: FolderKind, ids: readonly string[] = []): Files {
  const { texts, reviewed } = readFolder(files, folder, kind);
  const english = texts.get(FIRST_LANGUAGE) ?? new Map();
  const of = ([language, catalogue]: [string, Catalogue]): [string, string][] => {
    if (language === FIRST_LANGUAGE) return [];
    const lines = [...catalogue.keys()].sort().flatMap(id => {
      const source = english.get(id)?.text as string | undefined;
      const kept = reviewed.get(language)?.get(id);
      const hash = ids.length === 0 || ids.includes(id) ? source && sentenceHash(source) : kept;
      return hash === undefined ? [] : [`${JSON.stringify(id)}: "${hash}"\n`];
    });
    const head = `# The English each text was compared with last; written by: npm run translations -- ${folder}\n`;
    return [[`${folder}/text/${language}.reviewed.yaml`, head + lines.join('')]];
  };
  return Object.fromEntries([...texts].flatMap(of));
}
