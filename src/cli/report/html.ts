/** Markup that is safe to set into a page. */
export class Html {
  readonly markup: string;
  constructor(markup: string) {
    this.markup = markup;
  }
}

type Piece = Html | string | number | undefined | false | readonly Html[];

/** Markup with values set in as text: scenarios are written by strangers, so what is not markup of ours is never taken for any. */
export function html(parts: TemplateStringsArray, ...values: readonly Piece[]): Html {
  return new Html(parts.map((part, i) => part + (i < values.length ? set(values[i]!) : '')).join(''));
}

function set(piece: Piece): string {
  if (piece instanceof Html) return piece.markup;
  if (Array.isArray(piece)) return piece.map(one => one.markup).join('');
  return piece === undefined || piece === false ? '' : escaped(String(piece));
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, letter => ENTITIES[letter]!);
}
