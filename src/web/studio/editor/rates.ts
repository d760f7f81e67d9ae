import { type Extension, RangeSet, StateEffect, StateField } from '@codemirror/state';
import { type EditorView, GutterMarker, gutter } from '@codemirror/view';

/** How often a line made something happen, 0–1, and how that is said. */
export interface LineRate {
  readonly line: number;
  readonly share: number;
  readonly shown: string;
  readonly spoken: string;
}

class RateMarker extends GutterMarker {
  readonly rate: LineRate;
  constructor(rate: LineRate) {
    super();
    this.rate = rate;
  }
  override eq(other: GutterMarker): boolean {
    return other instanceof RateMarker && other.rate.shown === this.rate.shown && other.rate.share === this.rate.share;
  }
  override toDOM(): Node {
    const { share, shown, spoken } = this.rate;
    const dom = document.createElement('span');
    dom.title = spoken;
    dom.className = share === 0 ? 'rate never' : 'rate';
    const bar = document.createElement('span');
    bar.className = 'bar';
    const fill = document.createElement('i');
    fill.style.width = `${Math.round(share * 100)}%`;
    bar.append(fill);
    const parts = document.createElement('span');
    parts.textContent = shown;
    dom.append(bar, parts);
    return dom;
  }
}

const setRates = StateEffect.define<RangeSet<GutterMarker>>();

/** Stays beside its lines while the text is changed, until the next games are played. */
const field = StateField.define<RangeSet<GutterMarker>>({
  create: () => RangeSet.empty,
  update: (now, transaction) => {
    let next = now.map(transaction.changes);
    for (const effect of transaction.effects) if (effect.is(setRates)) next = effect.value;
    return next;
  },
});

export const rates: Extension = [
  field,
  gutter({
    class: 'cm-rates',
    markers: view => view.state.field(field),
    renderEmptyElements: false,
  }),
];

/** Puts rates beside the lines of the file that is shown. */
export function showRates(view: EditorView, lines: readonly LineRate[]): void {
  const { doc } = view.state;
  const at = lines
    .filter(({ line }) => line <= doc.lines)
    .sort((a, b) => a.line - b.line)
    .map(rate => new RateMarker(rate).range(doc.line(rate.line).from));
  view.dispatch({ effects: setRates.of(RangeSet.of(at)) });
}
