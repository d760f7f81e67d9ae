import type { Difference } from '../../series/compare.ts';
import { isSure } from '../../series/compare.ts';
import { text } from '../../text/index.ts';
import { figure, percent } from '../figures.ts';
import { type Html, html } from '../html.ts';
import { type Axis, interval, shift } from '../plots.ts';

/** A figure of both versions, and how it is drawn and written. */
export interface Row {
  readonly name: Html | string;
  readonly found: Difference;
  readonly axis: Axis;
  /** What the difference is drawn against, in the figure's unit: a scale's length, so that rows of one table can be compared. */
  readonly span: number;
  readonly shown: (value: number) => string;
  /** A difference, with its sign. */
  readonly moved: (by: number) => string;
  readonly half: (half: number) => string;
  /** One game has it or has it not: how far it moved says nothing more. */
  readonly yesOrNo?: true;
}

const points = (share: number, signed: boolean): string => figure(share * 100, 1, signed);

/** A share, whose differences are percentage points. */
export const shareRow = (name: Html | string, found: Difference): Row => ({
  ...{ name, found, axis: { from: -0.02, to: 1.02 }, span: 1, shown: percent, yesOrNo: true },
  moved: by => points(by, true),
  half: half => points(half, false),
});

/** A number on a scale of its own. */
export const numberRow = (name: Html | string, found: Difference, scale: Axis, places: number): Row => {
  const span = scale.to - scale.from || 1;
  const margin = span * 0.02;
  return {
    ...{ name, found, span, axis: { from: scale.from - margin, to: scale.to + margin } },
    shown: value => figure(value, places),
    moved: by => figure(by, places, true),
    half: half => figure(half, places),
  };
};

/** How far a row moved on its own scale. */
export const extent = ({ found, span }: Row): number => Math.abs(found.by) / span;

/** A table of figures: where each stood and stands, and by how much it moved, with the seeds that moved it most. */
export function versionsTable(rows: readonly Row[]): Html {
  const widest = Math.max(...rows.map(({ found, span }) => (Math.abs(found.by) + found.half) / span), 1e-9) * 1.06;
  const axis = { from: -widest, to: widest };
  return html`<table class="versions"><thead><tr><th>${text('versions.figure')}</th><th>${text('versions.stands')}</th><th class="num"></th><th>${text(
    'versions.change',
  )}</th><th class="num"></th><th class="num">${text('versions.fell')}</th><th class="num">${text('versions.rose')}</th></tr></thead><tbody>${rows.map(
    row => tableRow(row, axis),
  )}</tbody></table>`;
}

function tableRow({ name, found, axis, span, shown, moved, half, yesOrNo }: Row, changes: Axis): Html {
  const { before, after, by, halves, fell, rose } = found;
  const [mean, width] = [by / span, found.half / span];
  const tone = isSure(found) ? 'sure' : 'dim';
  const seed = (at: Difference['fell'], there: boolean) =>
    there ? html`${!yesOrNo && moved(at.value)} <code>${at.seed}</code>` : html`<span class="dim">–</span>`;
  return html`<tr><td>${name}</td><td class="plot">${shift(axis, { mean: before, half: halves.before }, { mean: after, half: halves.after })}</td><td class="num" data-label="${text(
    'versions.stands',
  )}">${text('versions.from', { before: shown(before), after: shown(after) })}</td><td class="plot">${interval(changes, {
    ...{ mean, half: width, least: mean - width, most: mean + width },
  })}</td><td class="num ${tone}" data-label="${text('versions.change')}">${text('versions.by', { by: moved(by), half: half(found.half) })}</td><td class="num" data-label="${text(
    'versions.fell',
  )}">${seed(fell, fell.value < 0)}</td><td class="num" data-label="${text('versions.rose')}">${seed(rose, rose.value > 0)}</td></tr>`;
}
