import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Marked, type Tokens } from 'marked';
import type { Plugin } from 'vite';

const PREFIX = 'virtual:page/';
const fileOf = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** The documents that are pages of the game, by name and language. */
const DOCUMENTS: ReadonlyMap<string, string> = new Map([
  ['model.en', fileOf('../../engine/MODEL.md')],
  ['model.fr', fileOf('../../engine/MODEL.fr.md')],
  ...['tutorial', 'cookbook', 'sources', 'classroom', 'reference'].map((name): [string, string] => [
    name,
    fileOf(`../../../scenarios/guide/${name}.md`),
  ]),
]);

/** A page made of a Markdown document: its title, its parts for a table of contents, and its body as HTML. */
export interface Page {
  readonly title: string;
  readonly parts: readonly { readonly id: string; readonly title: string }[];
  readonly html: string;
}

/**
 * Renders documents that stand beside the code while the page is built, so that what an instructor reads in the game is what they say, and no
 * Markdown reader is shipped: `virtual:page/model.en` exports a `Page`.
 */
export function pages(): Plugin {
  return {
    name: 'five-percent:pages',
    resolveId: id => (id.startsWith(PREFIX) && DOCUMENTS.has(id.slice(PREFIX.length)) ? `\0${id}` : undefined),
    load(id) {
      const file = id.startsWith(`\0${PREFIX}`) && DOCUMENTS.get(id.slice(PREFIX.length + 1));
      if (!file) return undefined;
      this.addWatchFile(file);
      return `export default ${JSON.stringify(render(readFileSync(file, 'utf8')))};`;
    },
    handleHotUpdate({ file, server }) {
      for (const [name, document] of DOCUMENTS) {
        const module = document === file && server.moduleGraph.getModuleById(`\0${PREFIX}${name}`);
        if (!module) continue;
        server.moduleGraph.invalidateModule(module);
        server.ws.send({ type: 'full-reload' });
      }
    },
  };
}

/** The first heading is the page's title; those of the second level are its parts; tables may be wider than a phone. */
export function render(markdown: string): Page {
  const parts: { id: string; title: string }[] = [];
  let title = '';
  const reader = new Marked({
    renderer: {
      heading({ depth, text, tokens }: Tokens.Heading) {
        const plain = text.replaceAll('`', '');
        if (depth === 1) {
          title = plain;
          return '';
        }
        const id = `part-${parts.length + 1}`;
        // Which file a part is about, and where its rules come from, is said where it begins.
        if (depth === 2) parts.push({ id, title: plain.replace(/, \w+\.ts\b/, '').replace(/ \[[A-Z](, [A-Z])*\]$/, '') });
        const level = depth + 1;
        return `<h${level}${depth === 2 ? ` id="${id}" tabindex="-1"` : ''}>${this.parser.parseInline(tokens)}</h${level}>\n`;
      },
      // A fence may name the file it is, after its language.
      code: ({ text, lang }: Tokens.Code) => {
        const file = lang?.split(' ')[1];
        const head = file === undefined ? '' : `<p class="file">${escape(file)}</p>\n`;
        return `${head}<pre tabindex="0"><code>${escape(text)}</code></pre>\n`;
      },
      // Between documents of the game one can go; what lies beside the code only is named.
      link({ href, tokens }: Tokens.Link) {
        const inside = this.parser.parseInline(tokens);
        const document = /^([a-z]+)\.md$/.exec(href)?.[1];
        return document !== undefined && DOCUMENTS.has(document)
          ? `<a href="#${document}" data-document="${document}">${inside}</a>`
          : inside;
      },
    },
  });
  const html = String(reader.parse(markdown))
    .replaceAll('<table>', '<div class="wide" tabindex="0"><table>')
    .replaceAll('</table>', '</table></div>');
  return { title, parts, html };
}

const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
