import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';

const SRC = resolve(import.meta.dirname, '../../src');

/** Which floors each floor may import; see src/README.md. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  model: [],
  engine: ['model'],
  analysis: ['model'],
  scenario: ['model'],
  view: ['model', 'engine', 'analysis'],
  bots: ['model', 'view', 'analysis'],
  session: ['model', 'bots', 'view', 'engine', 'scenario'],
  web: ['model', 'session', 'view', 'scenario'],
  cli: ['model', 'session', 'scenario', 'analysis', 'view'],
  server: ['model', 'session', 'scenario'],
};
const PURE = ['model', 'engine', 'analysis', 'scenario', 'view', 'bots', 'session'];
/** Libraries without a host: chance by name, YAML, CSV, CEL, form, words. */
const PURE_LIBRARIES = [
  'seedrandom/lib/alea.js',
  'yaml',
  'csv-parse/browser/esm/sync',
  '@marcbachmann/cel-js',
  'valibot',
  '@valibot/to-json-schema',
  'intl-messageformat',
];
const INEXACT =
  /\bMath\s*(\.|\[\s*['"])\s*(random|exp|expm1|log|log2|log10|log1p|pow|sin|cos|tan|asin|acos|atan|atan2|sinh|cosh|tanh|cbrt|hypot)\b|=\s*Math\s*[;,)]|\bnew Date\b|\bDate\.now\b|\bperformance\b|\blocaleCompare\b|\*\*/;

interface File {
  readonly path: string;
  readonly floor: string;
  readonly source: ts.SourceFile;
}

const files: readonly File[] = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter(name => /\.tsx?$/.test(name) && !name.endsWith('.d.ts'))
  .map(name => {
    const path = join(SRC, name);
    return {
      path,
      floor: name.split(/[\\/]/)[0]!,
      source: ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true),
    };
  });

function importsOf(file: File): string[] {
  return ts.preProcessFile(file.source.text, true, true).importedFiles.map(i => i.fileName.replace(/\?.*$/, ''));
}

/** Code without comments and strings, so that prose may name what code may not. */
function code(file: File): string {
  const scanner = ts.createScanner(ts.ScriptTarget.Latest, true, ts.LanguageVariant.JSX, file.source.text);
  let text = '';
  for (let kind = scanner.scan(); kind !== ts.SyntaxKind.EndOfFileToken; kind = scanner.scan()) {
    const literal = kind === ts.SyntaxKind.StringLiteral || kind === ts.SyntaxKind.NoSubstitutionTemplateLiteral;
    text += `${literal ? "''" : scanner.getTokenText()} `;
  }
  return text.replaceAll(' . ', '.');
}

describe('the floors', () => {
  test.each(files)('$path imports only downwards', file => {
    const bad = importsOf(file).filter(name => {
      if (!name.startsWith('.')) return PURE.includes(file.floor) && !PURE_LIBRARIES.includes(name);
      const target = relative(SRC, resolve(dirname(file.path), name)).split(/[\\/]/)[0]!;
      return target !== file.floor && !MAY_IMPORT[file.floor]?.includes(target);
    });
    expect(bad).toEqual([]);
  });

  test('no file imports itself by way of others', () => {
    const edges = new Map(
      files.map(f => [
        f.path,
        importsOf(f)
          .filter(n => n.startsWith('.'))
          .map(n => resolve(dirname(f.path), n)),
      ]),
    );
    const done = new Set<string>();
    const cycle = (path: string, trail: readonly string[]): readonly string[] | undefined => {
      if (trail.includes(path)) return [...trail.slice(trail.indexOf(path)), path];
      if (done.has(path)) return undefined;
      for (const next of edges.get(path) ?? []) {
        const found = cycle(next, [...trail, path]);
        if (found) return found;
      }
      done.add(path);
      return undefined;
    };
    expect(
      files
        .map(f => cycle(f.path, []))
        .find(Boolean)
        ?.map(p => relative(SRC, p)),
    ).toBeUndefined();
  });

  test.each(files.filter(f => PURE.includes(f.floor)))('$path has no clock, no unseeded chance, no inexact arithmetic', file => {
    expect(code(file).match(INEXACT)?.[0]).toBeUndefined();
  });

  test('every floor is known', () => {
    expect([...new Set(files.map(f => f.floor))].filter(f => !(f in MAY_IMPORT))).toEqual([]);
  });
});
