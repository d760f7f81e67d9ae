import { fontFaces } from './fonts.ts';
import { type Html, html } from './html.ts';
import { style } from './style.ts';

/** A page that stands alone: no script, and its policy lets no request leave. */
export function standing(title: Html, body: Html): string {
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; font-src data:">
${html`<title>${title}</title>`.markup}
<style>${fontFaces()}${style}</style></head><body>${body.markup}</body></html>
`;
}
