import { numbers } from '../../text/figures.ts';
import { useText } from '../../text/index.ts';
import { ticks } from './ticks.ts';

export interface Line {
  readonly id: string;
  readonly label: string;
  /** One value a step. */
  readonly values: readonly number[];
  readonly accent?: boolean;
}

interface Props {
  readonly title: string;
  readonly note: string;
  readonly lines: readonly Line[];
  /** Names of the steps. */
  readonly steps: readonly string[];
  /** What the steps are. */
  readonly stepsName: string;
}

const WIDTH = 360;
const HEIGHT = 235;
const LEFT = 32;
const RIGHT = 128;
const TOP = 12;
const BOTTOM = 34;
/** Lines that are not accented stay in the background; their names stand at their ends. */
const TONES = ['#8ea6bd', 'var(--ramp-4)', '#b9c3ce', 'var(--ramp-3)', '#6f88a0', 'var(--ramp-5)'];
const figure = numbers({ maximumFractionDigits: 1 });

/** Steps, since nothing happens between two rounds. Behind it the same as a table. */
export function StepChart({ title, note, lines, steps, stepsName }: Props) {
  const text = useText();
  const last = Math.max(1, steps.length - 1);
  const all = lines.flatMap(line => line.values);
  const marks = ticks(Math.min(0, ...all), Math.max(1, ...all));
  const [lowest, highest] = [marks[0] ?? 0, marks.at(-1) ?? 1];
  const x = (at: number) => LEFT + (at / last) * (WIDTH - LEFT - RIGHT);
  const y = (value: number) => TOP + ((highest - value) / (highest - lowest)) * (HEIGHT - TOP - BOTTOM);
  const path = (values: readonly number[]) =>
    values.map((value, at) => (at === 0 ? `M${x(0)} ${y(value)}` : `H${x(at)}V${y(value)}`)).join('');
  const labels = spread(lines.map((line, at) => ({ at, y: y(line.values.at(-1) ?? 0) })));
  const every = Math.ceil(steps.length / 7);
  return (
    <figure className="chart-figure">
      <figcaption>
        <h3>{title}</h3>
        <p className="soft">{note}</p>
      </figcaption>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={title}>
        {marks.map(value => (
          <g key={value}>
            <line x1={LEFT} x2={WIDTH - RIGHT} y1={y(value)} y2={y(value)} stroke="var(--rule)" />
            <text x={LEFT - 6} y={y(value) + 4} textAnchor="end">
              {figure.format(value)}
            </text>
          </g>
        ))}
        {steps.map((step, at) =>
          at % every === 0 ? (
            // biome-ignore lint/suspicious/noArrayIndexKey: steps keep their order
            <text key={at} x={x(at)} y={HEIGHT - 18} textAnchor="middle">
              {step}
            </text>
          ) : null,
        )}
        <text x={LEFT} y={HEIGHT - 2}>
          {stepsName}
        </text>
        {[...lines].reverse().map((line, back) => {
          const at = lines.length - 1 - back;
          return (
            <path
              key={line.id}
              d={path(line.values)}
              fill="none"
              stroke={line.accent ? 'var(--now)' : TONES[at % TONES.length]}
              strokeWidth={line.accent ? 3 : 1.6}
            />
          );
        })}
        {lines.map((line, at) => (
          <text
            key={line.id}
            x={WIDTH - RIGHT + 8}
            y={(labels[at] ?? 0) + 4}
            style={line.accent ? { fill: 'var(--now)', fontWeight: 600 } : undefined}
          >
            {line.label} <tspan fontWeight="600">{figure.format(line.values.at(-1) ?? 0)}</tspan>
          </text>
        ))}
      </svg>
      <details>
        <summary className="soft">{text('debrief.table')}</summary>
        <div className="scroll">
          <table className="data">
            <caption className="unseen">{title}</caption>
            <thead>
              <tr>
                <th />
                {steps.map((step, at) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: steps keep their order
                  <th key={at} scope="col">
                    {step}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {lines.map(line => (
                <tr key={line.id}>
                  <th scope="row">{line.label}</th>
                  {line.values.map((value, at) => (
                    // biome-ignore lint/suspicious/noArrayIndexKey: steps keep their order
                    <td key={at}>{figure.format(value)}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </details>
    </figure>
  );
}

/** Moves labels apart so that none lies on another. */
function spread(labels: readonly { readonly at: number; readonly y: number }[]): readonly number[] {
  const placed: number[] = [];
  let lowest = Number.NEGATIVE_INFINITY;
  for (const label of [...labels].sort((a, b) => a.y - b.y)) {
    lowest = Math.max(label.y, lowest + 15);
    placed[label.at] = lowest;
  }
  const over = Math.max(0, lowest - (HEIGHT - BOTTOM + 4));
  return placed.map(y => y - over);
}
