/** The stage's colours as numbers, read from the page's custom properties, so that high contrast reaches the canvas too. */
export interface Colours {
  readonly of: (name: ColourName) => number;
  /** By ramp step, 0–6. */
  readonly ramp: readonly number[];
}

const DEFAULTS = {
  abyss: '#050a11',
  sea: '#08121d',
  'shoal-1': '#0c1c2b',
  'shoal-2': '#0f2233',
  'shoal-3': '#13293c',
  land: '#17232f',
  'land-line': '#2c4054',
  desk: '#0c1825',
  'desk-2': '#122233',
  'desk-3': '#1b3046',
  rule: '#20344a',
  edge: '#647d95',
  ink: '#edf1f4',
  'chart-ink': '#7e94a8',
  brass: '#d6b36e',
  'brass-deep': '#8c7444',
  now: '#ff8a5e',
  support: '#79cdbe',
  reserve: '#b9c3ce',
  object: '#ec90ae',
  'ramp-5': '#9bd6c2',
  none: '#24394d',
} as const;
export type ColourName = keyof typeof DEFAULTS;
const RAMP = ['#3e4c5a', '#366883', '#1c87a0', '#1fa6af', '#5cc1b7', '#9bd6c2', '#ceecd7'] as const;

export function readColours(element: Element): Colours {
  const style = getComputedStyle(element);
  const read = (name: string, otherwise: string) => number(style.getPropertyValue(`--${name}`).trim() || otherwise);
  const known = new Map((Object.keys(DEFAULTS) as ColourName[]).map(name => [name, read(name, DEFAULTS[name])]));
  return { of: name => known.get(name)!, ramp: RAMP.map((colour, i) => read(`ramp-${i}`, colour)) };
}

function number(css: string): number {
  const long = /^#([0-9a-f]{6})$/i.exec(css);
  if (long) return Number.parseInt(long[1]!, 16);
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/i.exec(css);
  return short ? Number.parseInt(`${short[1]}${short[1]}${short[2]}${short[2]}${short[3]}${short[3]}`, 16) : 0;
}

export function css(colour: number, alpha = 1): string {
  return `rgb(${colour >> 16} ${(colour >> 8) & 255} ${colour & 255} / ${alpha})`;
}

/** Between two colours, 0–1. */
export function mix(a: number, b: number, t: number): number {
  const channel = (shift: number) => Math.round(((a >> shift) & 255) * (1 - t) + ((b >> shift) & 255) * t) << shift;
  return channel(16) | channel(8) | channel(0);
}

/** Step 0–6 of the ramp for a bin, however many thresholds the scenario has. */
export function rampStep(bin: number, thresholds: number): number {
  const steps = RAMP.length - 1;
  return Math.max(0, Math.min(steps, thresholds === steps || thresholds <= 0 ? bin : Math.round((bin * steps) / thresholds)));
}
