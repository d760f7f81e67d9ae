import type { Mood } from '../../../../model/index.ts';
import { disc } from '../../../stage/shapes.ts';

/** A place as seen from within it, drawn by the project on 960 by 240: what stands before the map, nearest last. */
export interface PlaceDrawing {
  /** What stands further off, in two depths. */
  readonly far?: string;
  readonly middle?: string;
  /** What is nearest: nothing of it but its outline is seen. */
  readonly near: string;
  /** Thin lines on the rest. */
  readonly lines?: string;
  /** Where light falls: it fades from `from` outwards, over `reach`. */
  readonly beams?: readonly { readonly d: string; readonly from: readonly [number, number]; readonly reach: number }[];
  /** What gives light: small and bright. */
  readonly lit?: string;
  /** Lights that go off once when the news breaks. */
  readonly flashes?: readonly (readonly [number, number])[];
}

const box = (x: number, y: number, w: number, h: number): string => `M${x} ${y}h${w}v${h}h${-w}Z`;
const each = <T>(all: readonly T[], draw: (one: T, at: number) => string): string => all.map(draw).join('');
const upTo = (count: number): readonly number[] => Array.from({ length: count }, (_, at) => at);

/** Head and shoulders from behind, the crown at x, y. */
const onlooker = (x: number, y: number, size = 1): string =>
  `${disc(x, y + 17 * size, 17 * size)}M${x - 50 * size} 240C${x - 50 * size} ${y + 56 * size} ${x - 34 * size} ${y + 46 * size} ${x - 12 * size} ${y + 40 * size}V${y + 26 * size}H${x + 12 * size}V${y + 40 * size}C${x + 34 * size} ${y + 46 * size} ${x + 50 * size} ${y + 56 * size} ${x + 50 * size} 240Z`;
/** Somebody who holds a camera over the head, its lens at x, y. */
const camera = (x: number, y: number): string =>
  `${onlooker(x, y + 46, 0.92)}${box(x - 25, y - 15, 50, 32)}${box(x - 10, y - 22, 20, 8)}M${x - 44} 240L${x - 42} ${y + 58}L${x - 24} ${y + 4}L${x - 12} ${y + 12}L${x - 26} ${y + 70}L${x - 20} 240ZM${x + 44} 240L${x + 42} ${y + 58}L${x + 24} ${y + 4}L${x + 12} ${y + 12}L${x + 26} ${y + 70}L${x + 20} 240Z`;
/** A microphone on a pole, its head at x, y, leaning by `lean`. */
const microphone = (x: number, y: number, lean: number): string =>
  `M${x - 9} ${y}a9 9 0 0 1 18 0v20a9 9 0 0 1 -18 0ZM${x - 4} ${y + 26}L${x + lean - 4} 240h9L${x + 5} ${y + 26}Z`;
/** A person standing, feet at x, y. */
const person = (x: number, y: number, tall: number): string =>
  `${disc(x, y - tall * 0.9, tall * 0.085)}M${x - tall * 0.13} ${y}L${x - tall * 0.17} ${y - tall * 0.7}Q${x - tall * 0.16} ${y - tall * 0.79} ${x - tall * 0.05} ${y - tall * 0.81}H${x + tall * 0.05}Q${x + tall * 0.16} ${y - tall * 0.79} ${x + tall * 0.17} ${y - tall * 0.7}L${x + tall * 0.13} ${y}Z`;
/** A flag on a pole that stands at x; `drop` is how far from the top it hangs. */
const flag = (x: number, top: number, foot: number, drop: number): string =>
  `${box(x - 1.5, top, 3, foot - top)}M${x + 1.5} ${top + drop}q14 -7 26 0t26 0v30q-14 7 -26 0t-26 0Z`;

const WINDOWS = upTo(15);

export const PLACES: Readonly<Record<Mood, PlaceDrawing>> = {
  // Among the press: somebody speaks at a lectern, and everybody holds something up.
  press: {
    far: `${person(486, 240, 150)}`,
    middle: `M432 240L444 158H528L540 240ZM426 148H546V160H426Z${disc(486, 198, 1)}`,
    near: `${onlooker(34, 176)}${onlooker(236, 190, 0.9)}${onlooker(338, 178)}${onlooker(636, 180)}${onlooker(742, 192, 0.9)}${onlooker(920, 172)}${camera(134, 134)}${camera(828, 128)}${microphone(410, 118, -46)}${microphone(562, 124, 42)}`,
    lines: `M474 148Q472 128 462 122M500 148Q502 128 512 122${disc(486, 198, 15)}M471 198H501M486 183V213${disc(134, 135, 6)}${disc(828, 129, 6)}`,
    beams: [
      { d: 'M96 10L392 240H596Z', from: [96, 10], reach: 520 },
      { d: 'M880 10L384 240H590Z', from: [880, 10], reach: 560 },
    ],
    lit: `${disc(96, 10, 5)}${disc(880, 10, 5)}`,
    flashes: [
      [134, 104],
      [828, 98],
      [338, 168],
    ],
  },
  // In a corridor: doors on both sides, one ajar with light behind it, two who speak low.
  tense: {
    far: 'M-600 0H0L190 40L292 92V196L0 240H-600ZM1560 0H960L770 40L668 92V196L960 240H1560Z',
    middle:
      'M52 34L128 66V222L52 234ZM172 84L224 106V206L172 214ZM832 66L908 34V234L832 222ZM736 106L788 84V214L736 206ZM0 240L292 196H668L960 240Z',
    near: `${person(300, 238, 168)}${person(364, 240, 156)}${box(-4, 0, 24, 240)}${box(940, 0, 24, 240)}${box(-130, 0, 30, 240)}${box(1060, 0, 30, 240)}`,
    lines:
      'M0 240L292 196H668L960 240M292 92V196M668 92V196M118 142v10M216 156v8M842 142v10M744 156v8M480 196V240M400 196L340 240M560 196L620 240',
    beams: [
      { d: 'M560 196L632 196L900 240H470Z', from: [596, 190], reach: 240 },
      { d: 'M596 100L632 92V196H596Z', from: [614, 150], reach: 90 },
    ],
    lit: 'M600 104L606 102V196H600Z',
  },
  // Before a ministry at night: one window is lit, the flag hangs at half mast.
  grave: {
    far: 'M-600 240V190H-380V164H-300V186H-160V150H-60V176H0V158H70V136H150V168H230V126H292V120H668V126H730V168H800V142H884V162H960V182H1080V150H1190V190H1400V170H1560V240Z',
    middle: `M300 122L480 70L660 122ZM300 122H660V136H300Z${each(upTo(8), at => box(318 + at * 44, 142, 16, 66))}${box(292, 208, 376, 10)}${box(276, 218, 408, 22)}`,
    near: `${flag(480, 2, 72, 26)}M-600 240V232Q-200 214 0 226Q180 214 300 228T620 230T960 222Q1200 214 1560 232V240Z${person(178, 236, 74)}${person(206, 238, 70)}${person(790, 234, 72)}`,
    lines: `M300 122L480 70L660 122ZM292 208H668M276 218H684${each(WINDOWS, at => (at < 4 ? box(246 + at * 12, 144, 5, 9) : at < 8 ? box(674 + (at - 4) * 14, 144, 5, 9) : box(22 + (at - 8) * 30, 182, 7, 11)))}`,
    beams: [{ d: 'M706 160h14v18h-14ZM640 240L700 182H726L812 240Z', from: [713, 168], reach: 120 }],
    lit: `${box(704, 160, 18, 20)}M884 28a16 16 0 1 0 15 22a13 13 0 0 1 -15 -22Z`,
  },
  // At a desk: a lamp, papers, a pen, something warm to drink.
  calm: {
    far: 'M-600 240V196H1560V240Z',
    middle: 'M318 196L340 184H560L578 196ZM344 184L352 176H548L556 184ZM640 196L700 178H800L776 196Z',
    near: `${box(128, 152, 46, 44)}M-600 240V204H1560V240Z${box(846, 186, 60, 10)}M872 186V90L800 46L806 36L884 82V186ZM826 22L772 62Q756 38 774 18T826 22Z${box(20, 120, 18, 76)}${box(40, 108, 22, 88)}${box(64, 128, 16, 68)}M390 172L520 152L524 158L394 178Z`,
    lines:
      'M174 162q18 0 18 12t-18 12M138 140q-8 -10 0 -18t0 -18M158 140q-8 -10 0 -18t0 -18M-600 204H1560M44 124h14M44 132h14M664 190L716 184M676 194L740 186',
    beams: [{ d: 'M776 62L824 26L900 204H470Z', from: [792, 50], reach: 330 }],
    lit: 'M776 62L824 26Q814 62 776 62Z',
  },
  // In the morning, before the flags: the sun is up behind the hills.
  bright: {
    far: 'M-600 240V200Q-380 160 -200 184T0 190Q120 140 260 176T520 168T760 158T960 186Q1180 150 1560 196V240Z',
    middle: 'M-600 240V204Q-260 176 0 214Q200 172 420 206T960 200Q1260 178 1560 210V240Z',
    near: `M-600 240V222Q-260 232 0 226Q240 206 480 224T960 216Q1280 208 1560 226V240Z${each(upTo(5), at => flag(560 + at * 78, 84 + at * 4, 226, 4))}${person(250, 234, 88)}${person(292, 236, 82)}`,
    lines: 'M120 60q12 -12 24 0q12 -12 24 0M220 34q10 -10 20 0q10 -10 20 0M60 96q9 -9 18 0q9 -9 18 0',
    beams: [
      {
        d: each(upTo(9), at => {
          const [a, b] = [Math.PI + (at * Math.PI) / 8 - 0.09, Math.PI + (at * Math.PI) / 8 + 0.09];
          return `M420 174L${(420 + Math.cos(a) * 420).toFixed(0)} ${(174 + Math.sin(a) * 420).toFixed(0)}L${(420 + Math.cos(b) * 420).toFixed(0)} ${(174 + Math.sin(b) * 420).toFixed(0)}Z`;
        }),
        from: [420, 174],
        reach: 205,
      },
      { d: disc(420, 174, 150), from: [420, 174], reach: 150 },
    ],
    lit: 'M372 174a48 48 0 0 1 96 0Z',
  },
};
