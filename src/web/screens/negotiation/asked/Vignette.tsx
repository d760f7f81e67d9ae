import type { Mood } from '../../../../model/index.ts';
import { disc } from '../../../stage/shapes.ts';
import './vignette.css';

interface Drawing {
  /** Drawn with a line. */
  readonly lines: string;
  /** Filled, in three depths of ink: faint, middle, full. */
  readonly faint?: string;
  readonly middle?: string;
  readonly full?: string;
  /** What gives light. */
  readonly lit?: string;
}

const box = (x: number, y: number, w: number, h: number) => `M${x} ${y}h${w}v${h}h${-w}Z`;
const each = <T,>(all: readonly T[], draw: (one: T, at: number) => string) => all.map(draw).join('');
const upTo = (count: number) => Array.from({ length: count }, (_, at) => at);

/** A microphone held up from below, its head at x, y and its foot leaning out by `lean`. */
const microphone = (x: number, y: number, lean: number) =>
  `${disc(x, y, 6)}M${x - 3.5} ${y + 4}L${x + lean - 3} 100h7L${x + 3.5} ${y + 4}Z`;
/** A person seen from afar, standing on the ground at y. */
const person = (x: number, y: number, tall: number) =>
  `${disc(x, y - tall * 0.88, tall * 0.1)}M${x - tall * 0.17} ${y}L${x - tall * 0.2} ${y - tall * 0.68}Q${x} ${y - tall * 0.84} ${x + tall * 0.2} ${y - tall * 0.68}L${x + tall * 0.17} ${y}Z`;
const flash = (x: number, y: number) =>
  each(upTo(12), at => {
    const [dx, dy] = [Math.cos((at * Math.PI) / 6), Math.sin((at * Math.PI) / 6)];
    const far = at % 2 === 0 ? 22 : 14;
    return `M${(x + dx * 6).toFixed(1)} ${(y + dy * 6).toFixed(1)}L${(x + dx * far).toFixed(1)} ${(y + dy * far).toFixed(1)}`;
  });

/** Drawn by the project on 480 by 96: where news of this kind is met. */
const DRAWINGS: Readonly<Record<Mood, Drawing>> = {
  // Before the press: a lectern, microphones from below, cameras with their light.
  press: {
    faint: `${box(0, 0, 480, 70)}`,
    middle: `M196 96L206 40H274L284 96Z${box(40, 34, 46, 30)}${box(52, 26, 18, 8)}${box(394, 34, 46, 30)}${box(410, 26, 18, 8)}`,
    full: `${microphone(150, 58, -26)}${microphone(178, 66, -14)}${microphone(302, 66, 14)}${microphone(330, 58, 26)}${microphone(120, 72, -30)}${microphone(360, 72, 30)}`,
    lines: `M228 40Q226 24 214 20M252 40Q254 24 266 20${disc(240, 64, 10)}${disc(63, 49, 10)}${disc(417, 49, 10)}M0 70H190M290 70H480`,
    lit: `${flash(98, 22)}${flash(382, 18)}`,
  },
  // In the corridor: closed doors, one ajar with light in it, two who speak low.
  tense: {
    faint: 'M0 0L190 34V62L0 96ZM480 0L290 34V62L480 96Z',
    middle: 'M34 22L78 28V82L34 90ZM112 33L142 37V72L112 77ZM446 22L402 28V82L446 90ZM368 33L338 37V72L368 77Z',
    full: `${person(322, 92, 62)}${person(352, 94, 66)}`,
    lines: 'M0 0L190 34H290L480 0M0 96L190 62H290L480 96M190 34V62M290 34V62M226 40H254V62H226ZM72 56h3M138 55h3M408 56h-3M342 55h-3',
    lit: 'M240 40H254V62H240ZM240 62H254L276 96H214Z',
  },
  // A capital at night: one window with a light in it, a flag at half mast.
  grave: {
    faint: `M0 96V44H60V30H150V38H330V30H420V44H480V96Z`,
    middle: `${each(upTo(11), at => box(72 + at * 32, 50, 14, 16))}${each(upTo(11), at => box(72 + at * 32, 74, 14, 16))}M196 38L240 18L284 38Z`,
    lines: `M0 44H60V30H150V38H330V30H420V44H480M60 70H420M240 18V-2M240 6H258L254 10L258 14H240${each([84, 396], x => `M${x} 30V20`)}`,
    full: `M446 8a12 12 0 1 0 12 16a10 10 0 0 1 -12 -16Z`,
    lit: box(296, 50, 14, 16),
  },
  // At the desk: a lamp, papers, something warm to drink.
  calm: {
    faint: `${box(0, 74, 480, 22)}`,
    middle: `M150 74H262V68H154ZM158 68H254V62H162Z`,
    full: `M330 74H366V70H352V34L322 22L320 26L346 38V70H330ZM318 14L340 30L312 38Q308 22 318 14Z${box(96, 58, 22, 16)}`,
    lines: `M0 74H480M118 62q9 0 9 5t-9 5M102 52q-4 -5 0 -9t0 -9M112 52q-4 -5 0 -9t0 -9M176 66l66 -12${each([20, 64], x => `M${x} 6h36v50h-36ZM${x + 18} 6v50M${x} 30h36`)}M400 6h60v50h-60ZM430 6v50M400 30h60`,
    lit: 'M312 38L340 30L300 74H236Z',
  },
  // Morning: the sun comes up behind the hills.
  bright: {
    faint: 'M0 96V72Q70 52 140 68T290 66T480 60V96Z',
    middle: 'M0 96V84Q110 66 220 80T480 78V96Z',
    lines: `${each(upTo(13), at => {
      const angle = Math.PI + (at * Math.PI) / 12;
      const [dx, dy] = [Math.cos(angle), Math.sin(angle)];
      return `M${(240 + dx * 34).toFixed(1)} ${(68 + dy * 34).toFixed(1)}L${(240 + dx * (at % 2 ? 54 : 66)).toFixed(1)} ${(68 + dy * (at % 2 ? 54 : 66)).toFixed(1)}`;
    })}M96 26q6 -6 12 0q6 -6 12 0M140 14q5 -5 10 0q5 -5 10 0M352 22q6 -6 12 0q6 -6 12 0`,
    lit: 'M214 68a26 26 0 0 1 52 0Z',
  },
};

/** A picture above a piece of news: before the press, in the corridor, in a capital, at the desk, in the morning. Never a fact. */
export function Vignette({ mood }: { readonly mood: Mood }) {
  const { faint, middle, full, lines, lit } = DRAWINGS[mood];
  return (
    <svg className="vignette" viewBox="0 0 480 96" preserveAspectRatio="xMidYMid slice" aria-hidden="true">
      {faint && <path className="faint" d={faint} />}
      {middle && <path className="middle" d={middle} />}
      {lit && <path className="lit" d={lit} />}
      {full && <path className="full" d={full} />}
      <path className="lines" d={lines} />
    </svg>
  );
}
