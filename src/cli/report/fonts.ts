import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** The faces of the game, set into the page so that it asks nobody for anything. Letters beyond Latin come from the system's faces. */
const FACES = [
  ['Source Sans 3', '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2', '200 900'],
  ['Source Serif 4', '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2', '200 900'],
] as const;

export function fontFaces(): string {
  const { resolve } = createRequire(import.meta.url);
  return FACES.map(([family, file, weight]) => {
    const data = readFileSync(resolve(file)).toString('base64');
    return `@font-face{font-family:'${family}';font-weight:${weight};font-display:swap;src:url(data:font/woff2;base64,${data}) format('woff2')}`;
  }).join('\n');
}
