import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Marked, type Tokens } from 'marked';
import type { Plugin } from 'vite';

const ID = 'virtual:model-page';
const RESOLVED = `\0${ID}`;
const MODEL = fileURLToPath(new URL('../../engine/MODEL.md', import.meta.url));

/** A page made of a Markdown document: its title, its parts for a table of contents, and its body as HTML. */
export interface Page {
  readonly title: string;
  readonly parts: readonly { readonly id: string; readonly title: string }[];
  readonly html: string;
}

/**
 * Renders the rules' own document while the page is built, so that what an instructor reads in the game is what stands beside the code, and
 * no Markdown reader is shipped: `virtual:model-page` exports a `Page`.
 */
export function pages(): Plugin {
  return {
    name: 'five-percent:pages',
    resolveId: id => (id === ID ? RESOLVED : undefined),
    load(id) {
      if (id !== RESOLVED) return undefined;
      this.addWatchFile(MODEL);
      return `export default ${JSON.stringify(render(readFileSync(MODEL, 'utf8')))};`;
    },
    handleHotUpdate({ file, server }) {
      if (file !== MODEL) return;
      const module = server.moduleGraph.getModuleById(RESOLVED);
      if (module) server.moduleGraph.invalidateModule(module);
      server.ws.send({ type: 'full-reload' });
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
        if (depth === 2) parts.push({ id, title: plain });
        const level = depth + 1;
        return `<h${level}${depth === 2 ? ` id="${id}" tabindex="-1"` : ''}>${this.parser.parseInline(tokens)}</h${level}>\n`;
      },
      code: ({ text }: Tokens.Code) => `<pre tabindex="0"><code>${escape(text)}</code></pre>\n`,
    },
  });
  const html = String(reader.parse(markdown))
    .replaceAll('<table>', '<div class="wide" tabindex="0"><table>')
    .replaceAll('</table>', '</table></div>');
  return { title, parts, html };
}

const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
