import { rampStep } from '../colours.ts';
import type { MapScene } from '../types.ts';
import type { StageSize } from '../useSize.ts';

/** Narrower stages have the ramp in the page's key instead. */
const LEAST_WIDTH = 620;

/** CSS px, with its margin; undefined where there is none. */
export function legendSize(
  scene: MapScene,
  size: StageSize,
  open: { readonly width: number },
): { readonly width: number; readonly height: number } | undefined {
  if (!scene.legend || scene.event || open.width < LEAST_WIDTH * size.em || size.height < 330 * size.em) return undefined;
  return { width: 124 * size.em, height: (118 + 21 * (scene.bins.length + 1)) * size.em };
}

interface Props {
  readonly legend: NonNullable<MapScene['legend']>;
  readonly bins: number;
  readonly right: number;
  readonly top: number;
}

/** Thresholds beside their colours, highest first. */
export function Legend({ legend, bins, right, top }: Props) {
  const steps = Array.from({ length: bins + 1 }, (_, bin) => bin).reverse();
  return (
    <div className="stage-legend" style={{ right, top }}>
      <b>{legend.title}</b>
      <span>{legend.unit}</span>
      <ul>
        {steps.map(bin => (
          <li key={bin} style={{ background: `var(--ramp-${rampStep(bin, bins)})` }}>
            {bin > 0 && <span>{legend.marks[bin - 1]}</span>}
          </li>
        ))}
      </ul>
      {legend.none && (
        <p>
          <i aria-hidden="true" />
          {legend.none}
        </p>
      )}
    </div>
  );
}
