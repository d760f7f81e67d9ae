import { expect, type Page, test } from '@playwright/test';
import { build } from 'vite';
import type { Cue } from '../../src/web/sound/cues.ts';
import type { Volumes } from '../../src/web/sound/loudness.ts';
import type { Synth } from '../../src/web/sound/synth.ts';

const CUES: readonly Cue[] = ['draft', 'objection', 'agreement', 'failure', 'deadline'];
const FULL: Volumes = { cues: 3, ambience: 0, music: 0, muted: false };

/** What is done to a synth, and when, in seconds. */
type Act = { readonly at: number; readonly cue?: Cue; readonly place?: 'coast' | 'summit'; readonly volumes?: Volumes };

/** What is heard, in shares of full scale; windows of 50 ms. */
interface Heard {
  readonly peak: number;
  /** The loudest 400 ms, root mean square. */
  readonly loud: number;
  /** Of each window. */
  readonly rms: readonly number[];
  /** Of each window: its highest pitch-free edge, the largest second difference between samples. */
  readonly edge: readonly number[];
}

/** The synth alone, in a page of its own. */
async function studio(page: Page): Promise<(acts: readonly Act[], seconds: number) => Promise<Heard>> {
  const made = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, lib: { entry: 'src/web/sound/synth.ts', formats: ['iife'], name: 'sound' } },
  });
  const { output } = [made].flat()[0] as { output: readonly { readonly code?: string }[] };
  await page.goto('about:blank');
  await page.addScriptTag({ content: output[0]!.code! });
  return (acts, seconds) => page.evaluate(rendered, { acts, seconds });
}

/** Runs in the page: the acts at their moments, rendered faster than they would be heard. */
async function rendered({ acts, seconds }: { readonly acts: readonly Act[]; readonly seconds: number }): Promise<Heard> {
  const rate = 44_100;
  const context = new OfflineAudioContext(1, seconds * rate, rate);
  const { createSynth } = (globalThis as unknown as { sound: { createSynth: (context: BaseAudioContext) => Synth } }).sound;
  const synth = createSynth(context);
  const act = ({ volumes, place, cue }: Act) => {
    if (volumes) synth.volumes(volumes);
    if (place) synth.place(place);
    if (cue) synth.cue(cue);
  };
  for (const one of acts)
    if (one.at === 0) act(one);
    else
      void context.suspend(one.at).then(() => {
        act(one);
        void context.resume();
      });
  const samples = (await context.startRendering()).getChannelData(0);
  const span = rate / 20;
  const rms: number[] = [];
  const edge: number[] = [];
  for (let from = 0; from + span <= samples.length; from += span) {
    let [sum, most] = [0, 0];
    for (let i = from; i < from + span; i += 1) {
      const [a, b, c] = [samples[i - 2] ?? 0, samples[i - 1] ?? 0, samples[i]!];
      sum += c * c;
      most = Math.max(most, Math.abs(a - 2 * b + c));
    }
    rms.push(Math.sqrt(sum / span));
    edge.push(most);
  }
  const eight = (at: number) => Math.sqrt(rms.slice(at, at + 8).reduce((sum, one) => sum + one * one, 0) / 8);
  return {
    peak: samples.reduce((most, one) => Math.max(most, Math.abs(one)), 0),
    loud: Math.max(...rms.map((_, at) => eight(at))),
    rms,
    edge,
  };
}

const decibels = (share: number): number => 20 * Math.log10(share);

test('cues are as loud as one another, do not clip, and end in silence', async ({ page }) => {
  const listen = await studio(page);
  const heard = new Map<Cue, Heard>();
  for (const cue of CUES) heard.set(cue, await listen([{ at: 0, volumes: FULL, cue }], 4));
  const loud = [...heard.values()].map(one => decibels(one.loud));
  for (const [cue, { peak, rms }] of heard) {
    console.log(`${cue}: peak ${decibels(peak).toFixed(1)} dB, loudest 400 ms ${decibels(heard.get(cue)!.loud).toFixed(1)} dB`);
    expect(decibels(peak), `${cue}: headroom`).toBeLessThan(-3);
    expect(rms.at(-1), `${cue}: the end`).toBe(0);
    // A note is cut off where nobody hears it any more.
    expect(decibels(rms.findLast(one => one > 0)!), `${cue}: cut off`).toBeLessThan(-55);
  }
  expect(Math.max(...loud) - Math.min(...loud), 'between the loudest cue and the softest, in dB').toBeLessThan(6);
});

test('volumes are as chosen, and silence is silence', async ({ page }) => {
  const listen = await studio(page);
  const peak = async (volumes: Volumes) => (await listen([{ at: 0, volumes, cue: 'draft', place: 'coast' }], 2)).peak;
  const full = await peak(FULL);
  expect((await peak({ ...FULL, cues: 1 })) / full).toBeCloseTo(0.25, 2);
  expect(await peak({ ...FULL, cues: 0 })).toBe(0);
  expect(await peak({ ...FULL, ambience: 3, music: 3, muted: true })).toBe(0);
});

for (const kind of ['music', 'ambience'] as const)
  test(`${kind} comes, goes, moves and is silenced without a click`, async ({ page }) => {
    const listen = await studio(page);
    const on: Volumes = { ...FULL, cues: 0, [kind]: 3 };
    const { peak, rms, edge } = await listen(
      [
        { at: 0, volumes: on, place: 'coast' },
        { at: 3, volumes: { ...on, [kind]: 2 } },
        { at: 5, place: 'summit' },
        { at: 8, volumes: { ...on, muted: true } },
      ],
      10,
    );
    expect(decibels(peak)).toBeLessThan(-12);
    // Full by the third second, and not gone while the loudness is turned down.
    expect(decibels(rms[55]!)).toBeGreaterThan(-45);
    expect(Math.min(...rms.slice(60, 100)) / rms[59]!).toBeGreaterThan(0.25);
    // No edge is sharper than those of the sound itself, where nothing is changed.
    const own = Math.max(...edge.slice(40, 60));
    expect(Math.max(...edge)).toBeLessThanOrEqual(1.5 * own);
    expect(Math.max(...rms.slice(-10))).toBeLessThan(1e-6);
  });
