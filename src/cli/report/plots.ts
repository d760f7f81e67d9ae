import { percent } from './figures.ts';
import { type Html, html } from './html.ts';

/** Widths and heights in per cent of the space there is, so that plots need neither scripts nor a fixed size. */
const part = (share: number): string => `${(Math.max(0, Math.min(1, share)) * 100).toFixed(2)}%`;

export interface Column {
  readonly label: string;
  readonly share: number;
  readonly mark?: boolean;
}

/** Upright columns side by side, with the first, the marked and the last of them labelled. */
export function columns(all: readonly Column[], summary: string): Html {
  const highest = Math.max(...all.map(({ share }) => share), 1e-9);
  const last = all.length - 1;
  return html`<div class="columns" role="img" aria-label="${summary}"><div class="tops">${all.map(
    ({ label, share, mark }) =>
      html`<i class="${mark ? 'mark' : ''}" style="height:${part(share / highest)}" title="${label}: ${percent(share)}"></i>`,
  )}</div><div class="feet" aria-hidden="true">${all.map(({ label }, i) =>
    i === 0 || i === last || all.length <= 8 ? html`<span>${label}</span>` : html`<span></span>`,
  )}</div></div>`;
}

/** A bar along a track, with a band where the value is uncertain. */
export function bar(
  share: number,
  tone: 'plain' | 'brass' | 'warn' = 'plain',
  band?: { readonly low: number; readonly high: number },
): Html {
  return html`<span class="bar ${tone}" aria-hidden="true"><i style="width:${part(share)}"></i>${
    band && html`<b style="left:${part(band.low)};width:${part(band.high - band.low)}"></b>`
  }</span>`;
}

/** Parts of a whole laid end to end; what is missing from it stays empty. */
export function stack(parts: readonly { readonly tone: string; readonly share: number; readonly label: string }[]): Html {
  return html`<span class="stack" role="img" aria-label="${parts.map(({ label, share }) => `${label} ${percent(share)}`).join(', ')}">${parts
    .map(
      ({ tone, share, label }) =>
        share > 0 && html`<i class="${tone}" style="width:${part(share)}" title="${label}: ${percent(share)}"></i>`,
    )
    .filter(one => one !== false)}</span>`;
}

/** A scale with room for its values, for intervals drawn below each other. */
export interface Axis {
  readonly from: number;
  readonly to: number;
}
export function axisOver(values: readonly number[]): Axis {
  const from = Math.min(0, ...values);
  const to = Math.max(1, ...values);
  const margin = (to - from) * 0.04;
  return { from: from - margin, to: to + margin };
}

/** Where a figure stood and where it stands, each with its interval; the first is hollow. */
export function shift(axis: Axis, before: Estimate, after: Estimate): Html {
  // An interval may reach beyond what there can be.
  const at = (x: number) => Math.max(0, Math.min(1, (x - axis.from) / (axis.to - axis.from)));
  const span = (a: number, b: number) => `left:${part(at(Math.min(a, b)))};width:${part(Math.abs(at(b) - at(a)))}`;
  const band = ({ mean, half }: Estimate) => `left:${part(at(mean - half))};width:${part(at(mean + half) - at(mean - half))}`;
  return html`<span class="shift" aria-hidden="true"><q style="${band(before)}"></q><b style="${band(after)}"></b><s style="${span(
    before.mean,
    after.mean,
  )}"></s><em style="left:${part(at(before.mean))}"></em><i style="left:${part(at(after.mean))}"></i></span>`;
}

/** A mean and half of its 95 % interval. */
export interface Estimate {
  readonly mean: number;
  readonly half: number;
}

/** Whiskers from least to most, the mean as a dot with its interval, and where nothing is. */
export function interval(
  axis: Axis,
  value: { readonly mean: number; readonly half: number; readonly least: number; readonly most: number },
): Html {
  const at = (x: number) => (x - axis.from) / (axis.to - axis.from);
  const between = (a: number, b: number) => `left:${part(at(a))};width:${part(at(b) - at(a))}`;
  return html`<span class="interval" aria-hidden="true"><u style="left:${part(at(0))}"></u><s style="${between(value.least, value.most)}"></s><b style="${between(
    value.mean - value.half,
    value.mean + value.half,
  )}"></b><i class="${value.mean < 0 ? 'below' : ''}" style="left:${part(at(value.mean))}"></i></span>`;
}
