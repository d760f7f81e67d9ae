import type { Rate } from '../../session/index.ts';

/** A number with a true minus, and its sign where asked. */
export function figure(value: number, places = 0, signed = false): string {
  const rounded = Math.abs(value).toFixed(places);
  const zero = Number(rounded) === 0;
  return `${zero ? '' : value < 0 ? '−' : signed ? '+' : ''}${rounded}`;
}

/** A fraction of 1 in per cent; what is more than nothing is never shown as nothing, nor less than all as all. */
export function percent(share: number): string {
  if (share > 0 && share < 0.005) return '<1\u00a0%';
  if (share < 1 && share > 0.995) return '>99\u00a0%';
  return `${Math.round(share * 100)}\u00a0%`;
}

export function range({ low, high }: Pick<Rate, 'low' | 'high'>): string {
  return `${Math.round(low * 100)}–${Math.round(high * 100)}\u00a0%`;
}
