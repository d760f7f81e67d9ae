import type { Spending } from '../../../../view/index.ts';
import { numbers } from '../../../text/figures.ts';
import { ticks } from '../ticks.ts';
import type { Draw } from './Plotted.tsx';
import { framed, INK, QUIET, sideFigures } from './style.ts';

const whole = numbers({ maximumFractionDigits: 0 });

interface Named {
  readonly demander: string;
  readonly others: string;
  /** A share, 0–1, as it is written. */
  readonly percent: (share: number) => string;
}

/** Spending as pledged, year by year: below what the demander carries, above it the others. */
export function drawSpending({ years, total, share }: Spending, { demander, others, percent }: Named): Draw {
  return (kit, frame) => {
    const { size, width } = frame;
    const marks = ticks(0, Math.max(1, ...total), 3);
    const [first, last] = [0, years.length - 1];
    const lower = (at: number) => total[at]! * (share?.[at] ?? 0);
    const layers = years.map((year, at) => ({ year, lower: lower(at), upper: total[at]! }));
    const every = Math.max(1, Math.ceil(years.length / 5));
    const shown = [...years.keys()].filter(at => at === last || (at % every === 0 && last - at >= every / 2)).map(at => years[at]!);
    const within = share
      ? [first, last].flatMap(at => [
          { at, y: lower(at) / 2, said: percent(share[at]!), who: demander },
          { at, y: (lower(at) + total[at]!) / 2, said: percent(1 - share[at]!), who: others },
        ])
      : [];
    const within0 = within.filter(({ at }) => at === first);
    const ends = within.filter(({ at }) => at === last);
    return kit.plot({
      ...framed(frame),
      marginLeft: 3.6 * size,
      marginRight: Math.min(11 * size, width * 0.34),
      marginTop: 8,
      marginBottom: 2 * size,
      x: { domain: [years[0]!, years[last]!] },
      y: { domain: [0, marks.at(-1)!] },
      marks: [
        kit.areaY(layers, { x: 'year', y1: 'lower', y2: 'upper', fill: 'var(--ramp-4)', fillOpacity: 0.85 }),
        ...(share ? [kit.areaY(layers, { x: 'year', y1: 0, y2: 'lower', fill: QUIET })] : []),
        ...sideFigures(kit, marks, whole.format),
        kit.axisX(shown, { label: null, tickSize: 0, fill: INK, tickFormat: (year: number) => String(year) }),
        kit.text(within0, {
          x: years[first]!,
          y: 'y',
          dx: size / 2,
          text: 'said',
          textAnchor: 'start',
          fill: 'var(--plot-on-fill)',
          fontWeight: 600,
        }),
        kit.text(ends, {
          x: years[last]!,
          y: 'y',
          dx: size / 2,
          text: ({ who, said }) => `${who}\n${said}`,
          textAnchor: 'start',
          fill: INK,
        }),
      ],
    });
  };
}
