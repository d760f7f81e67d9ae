import { numbers } from '../../../text/figures.ts';
import { ticks } from '../ticks.ts';
import type { Draw } from './Plotted.tsx';
import { framed, INK, sideFigures, spread, TONES } from './style.ts';

export interface Line {
  readonly id: string;
  readonly label: string;
  /** One value a step. */
  readonly values: readonly number[];
  readonly accent?: boolean;
}

const figure = numbers({ maximumFractionDigits: 1 });
const TOP = 8;

/** Steps, since nothing happens between two rounds; names stand where the lines end. */
export function drawConcessions(lines: readonly Line[], steps: readonly number[], stepsName: string): Draw {
  return (kit, frame) => {
    const { width, height, size } = frame;
    const bottom = 3.2 * size;
    const all = lines.flatMap(({ values }) => values);
    const marks = ticks(Math.min(0, ...all), Math.max(1, ...all));
    const [low, high] = [marks[0]!, marks.at(-1)!];
    const down = (value: number) => TOP + ((high - value) / (high - low)) * (height - TOP - bottom);
    const up = (place: number) => high - ((place - TOP) / (height - TOP - bottom)) * (high - low);
    const ends = spread(
      lines.map(({ values }) => down(values.at(-1) ?? 0)),
      1.2 * size,
      height - bottom + size / 2,
    ).map(up);
    const last = steps.length - 1;
    const said = lines.map(({ label, values }) => `${label} ${figure.format(values.at(-1) ?? 0)}`);
    // Half of the letters' height is their width on an average; a narrow plot leaves its names no more than half.
    const beside = Math.min((Math.max(...said.map(words => words.length)) * 0.52 + 1) * size, width / 2);
    const every = Math.ceil(steps.length / 7);
    const tone = (at: number) => (lines[at]!.accent ? 'var(--now)' : TONES[at % TONES.length]!);
    return kit.plot({
      ...framed(frame),
      marginLeft: 2.6 * size,
      marginRight: Math.max(8 * size, beside),
      marginTop: TOP,
      marginBottom: bottom,
      x: { domain: [0, Math.max(1, last)] },
      y: { domain: [low, high] },
      marks: [
        ...sideFigures(kit, marks, figure.format),
        kit.axisX(
          [...steps.keys()].filter(at => at % every === 0),
          {
            label: stepsName,
            labelArrow: 'none',
            labelAnchor: 'left',
            tickSize: 0,
            fill: INK,
            tickFormat: (at: number) => String(steps[at]),
          },
        ),
        ...[...lines.keys()].reverse().map(at =>
          kit.line(lines[at]!.values, {
            x: (_, step) => step,
            y: value => value,
            curve: 'step-after',
            stroke: tone(at),
            strokeWidth: lines[at]!.accent ? 3 : 1.6,
          }),
        ),
        ...lines.map(({ label, accent }, at) =>
          kit.text([label], {
            x: last,
            y: ends[at]!,
            dx: size / 2,
            text: () => said[at]!,
            textAnchor: 'start',
            fill: accent ? 'var(--now)' : INK,
            fontWeight: accent ? 600 : 400,
          }),
        ),
      ],
    });
  };
}
