import { openLibrary } from '../../src/cli/openLibrary.ts';
import { muster } from '../../src/cli/series/crew.ts';
import { playSeries } from '../../src/cli/series/playSeries.ts';
import { line } from './measure.ts';

const LOAD = 600;

/** The same series of campaigns on one thread and on two: what the second adds. */
export async function workers(): Promise<void> {
  const { library, play } = openLibrary('road-to-the-hague');
  const rates: number[] = [];
  for (const size of [1, 2]) {
    const crew = muster(library, size);
    const series = { seating: { play, difficulty: 'standard', chair: 'bot' }, seed: 'bench' } as const;
    // Threads warm up apart from each other.
    await playSeries(crew, { ...series, from: 1, to: 200 * size }, () => {});
    const { games, wall } = await playSeries(crew, { ...series, from: 1, to: LOAD }, () => {});
    await crew.dismiss();
    rates.push((games * 1000) / wall);
    line(`campaigns/s, npm run sim with ${size} worker${size === 1 ? '' : 's'}`, rates.at(-1)!.toFixed(1), `${games} campaigns`);
  }
  line('ratio', `${(rates[1]! / rates[0]!).toFixed(2)}×`, 'two workers ÷ one; wants two cores to itself');
}
