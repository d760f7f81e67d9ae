import { isMapping, show } from '../form/checkForm.ts';
import { once } from '../form/lastRead.ts';
import type { Path, YamlFile } from '../form/yamlFile.ts';
import type { Place, Report } from '../problem.ts';

export interface Words {
  readonly text: string;
  readonly place: () => Place;
}
/** Words by text id. */
export type Catalogue = ReadonlyMap<string, Words>;
export type Catalogues = ReadonlyMap<string, Catalogue>;

/** The file's language by its path in the folder: `text/en.yaml` or `text/en/anything.yaml`. */
export const languageOf = (path: string): string | undefined =>
  /^text\/([A-Za-z]{2,3}(?:-[A-Za-z0-9]+)*)(?:\.yaml|\/.+\.yaml)$/.exec(path)?.[1];

/** The language whose translations a file says the origin of: `text/fr.reviewed.yaml`. */
export const reviewedIn = (path: string): string | undefined => /^text\/([A-Za-z]{2,3}(?:-[A-Za-z0-9]+)*)\.reviewed\.yaml$/.exec(path)?.[1];

/** Adds the words of one file to those of its language. */
export function addWords(yaml: YamlFile, into: Map<string, Words>, report: Report): void {
  for (const [id, words] of wordsOf(yaml, report)) {
    const earlier = into.get(id);
    if (!earlier) {
      into.set(id, words);
      continue;
    }
    const { file, line } = earlier.place();
    report.add('duplicate-id', words.key, `the text '${id}' stands in ${file}:${line} already`, 'keep one of them');
  }
}

/** A file's words, its nesting flattened with dots. The key `.` holds the words of the id it stands under, where others go on from that id. */
const wordsOf = once((yaml: YamlFile, report): readonly (readonly [string, Words & { readonly key: Place }])[] => {
  const found: [string, Words & { readonly key: Place }][] = [];
  const walk = (value: unknown, path: Path): void => {
    if (isMapping(value)) {
      for (const [key, inner] of Object.entries(value)) walk(inner, [...path, key]);
      return;
    }
    const id = (path.at(-1) === '.' ? path.slice(0, -1) : path).join('.');
    if (typeof value === 'string' || typeof value === 'number') {
      found.push([id, { text: String(value).trim(), place: () => yaml.at(path), key: yaml.keyAt(path) }]);
    } else if (path.length > 0)
      report.add(
        'wrong-type',
        yaml.at(path),
        `the text '${id}' is ${show(value)}; it must be words`,
        'write them, in quotes if YAML takes them for something else',
      );
  };
  walk(yaml.value, []);
  return found;
});

/** The words of a cast with the scenario's own over them. */
export function mergedWords(cast: Catalogues, own: Catalogues): Catalogues {
  const languages = new Set([...cast.keys(), ...own.keys()]);
  return new Map([...languages].map(language => [language, new Map([...(cast.get(language) ?? []), ...(own.get(language) ?? [])])]));
}
