import type { StagePalette } from '../stage/types.ts';
import type { Cue } from './cues.ts';
import { KINDS, type Kind, type Loudness, type Volumes } from './volumes.ts';

/** Everything that is heard is made here, of oscillators and filtered noise: no recording, nothing to fetch. Frequencies in Hz, times in seconds. */
export interface Synth {
  readonly cue: (cue: Cue) => void;
  /** The bed and the air of a place; undefined for silence. */
  readonly place: (palette: StagePalette | undefined) => void;
  readonly volumes: (volumes: Volumes) => void;
}

const GAIN: Readonly<Record<Loudness, number>> = { 0: 0, 1: 0.25, 2: 0.55, 3: 1 };
const LEVEL: Readonly<Record<Kind, number>> = { cues: 0.35, ambience: 0.12, music: 0.1 };
const FADE = 1.5;

/** Notes of a cue: when, how high, how long. */
const CUES: Readonly<Record<Cue, readonly (readonly [number, number, number])[]>> = {
  draft: [
    [0, 392, 0.25],
    [0.12, 523.25, 0.5],
  ],
  objection: [
    [0, 233.08, 0.35],
    [0.16, 207.65, 0.7],
  ],
  agreement: [
    [0, 392, 0.5],
    [0.14, 493.88, 0.5],
    [0.28, 587.33, 0.6],
    [0.45, 783.99, 1.4],
  ],
  failure: [
    [0, 293.66, 0.6],
    [0.3, 220, 0.7],
    [0.65, 174.61, 1.6],
  ],
  deadline: [
    [0, 659.25, 0.12],
    [0.25, 659.25, 0.12],
    [0.5, 659.25, 0.4],
  ],
};
/** A chord that lies under a meeting, and how bright the air is. */
const PLACES: Readonly<Record<StagePalette, { readonly chord: readonly number[]; readonly air: number; readonly swell: number }>> = {
  coast: { chord: [110, 164.81, 246.94], air: 420, swell: 0.11 },
  harbour: { chord: [98, 146.83, 220], air: 500, swell: 0.14 },
  capital: { chord: [103.83, 155.56, 196], air: 240, swell: 0.05 },
  summit: { chord: [87.31, 130.81, 207.65], air: 300, swell: 0.07 },
  plain: { chord: [98, 146.83, 196], air: 260, swell: 0.06 },
};

export function createSynth(context: AudioContext): Synth {
  const master = context.createGain();
  master.connect(context.destination);
  const buses = Object.fromEntries(
    KINDS.map(kind => {
      const bus = context.createGain();
      bus.connect(master);
      return [kind, bus];
    }),
  ) as Record<Kind, GainNode>;
  let stop: (() => void) | undefined;
  let here: StagePalette | undefined;
  let loud: Volumes | undefined;

  function note(at: number, frequency: number, length: number): void {
    const start = context.currentTime + at;
    const envelope = context.createGain();
    envelope.gain.setValueAtTime(0, start);
    envelope.gain.linearRampToValueAtTime(1, start + 0.015);
    envelope.gain.exponentialRampToValueAtTime(0.001, start + length);
    envelope.connect(buses.cues);
    // A bell: the tone and, softer, one well above it.
    for (const [ratio, share] of [
      [1, 0.7],
      [2.76, 0.12],
    ] as const) {
      const tone = context.createOscillator();
      const part = context.createGain();
      part.gain.value = share;
      tone.frequency.value = frequency * ratio;
      tone.connect(part).connect(envelope);
      tone.start(start);
      tone.stop(start + length);
    }
  }

  /** Starts what goes on; gives the way to stop it. Nothing runs while nobody would hear it. */
  function begin(palette: StagePalette): () => void {
    const { chord, air, swell } = PLACES[palette];
    const running: (OscillatorNode | AudioBufferSourceNode)[] = [];
    const out = context.createGain();
    out.gain.setValueAtTime(0, context.currentTime);
    out.gain.linearRampToValueAtTime(1, context.currentTime + FADE);
    const wave = (frequency: number, depth: number, on: AudioParam): void => {
      const slow = context.createOscillator();
      const amount = context.createGain();
      slow.frequency.value = frequency;
      amount.gain.value = depth;
      slow.connect(amount).connect(on);
      slow.start();
      running.push(slow);
    };
    if (loud && loud.music > 0) {
      const bed = context.createGain();
      bed.gain.setValueAtTime(0, context.currentTime);
      bed.gain.linearRampToValueAtTime(0.5, context.currentTime + FADE);
      bed.connect(buses.music);
      for (const [at, frequency] of chord.entries())
        for (const detune of [-4, 4]) {
          const tone = context.createOscillator();
          const part = context.createGain();
          tone.type = 'triangle';
          tone.frequency.value = frequency;
          tone.detune.value = detune;
          part.gain.value = 0.16;
          wave(0.03 + 0.017 * at, 0.1, part.gain);
          tone.connect(part).connect(bed);
          tone.start();
          running.push(tone);
        }
    }
    if (loud && loud.ambience > 0) {
      const noise = context.createBufferSource();
      noise.buffer = hiss(context);
      noise.loop = true;
      const filter = context.createBiquadFilter();
      filter.type = 'lowpass';
      filter.frequency.value = air;
      wave(swell, air / 2, filter.frequency);
      noise.connect(filter).connect(out).connect(buses.ambience);
      noise.start();
      running.push(noise);
    }
    return () => {
      for (const source of running) source.stop();
      out.disconnect();
    };
  }

  function again(): void {
    stop?.();
    stop = here && loud && !loud.muted ? begin(here) : undefined;
  }

  return {
    cue: cue => {
      if (!loud || loud.muted || loud.cues === 0) return;
      for (const [at, frequency, length] of CUES[cue]) note(at, frequency, length);
    },
    place: palette => {
      if (palette === here) return;
      here = palette;
      again();
    },
    volumes: volumes => {
      loud = volumes;
      master.gain.setTargetAtTime(volumes.muted ? 0 : 1, context.currentTime, 0.05);
      for (const kind of KINDS) buses[kind].gain.setTargetAtTime(LEVEL[kind] * GAIN[volumes[kind]], context.currentTime, 0.1);
      again();
    },
  };
}

/** Two seconds of noise, each sample leaning on the one before. */
function hiss(context: AudioContext): AudioBuffer {
  const buffer = context.createBuffer(1, 2 * context.sampleRate, context.sampleRate);
  const samples = buffer.getChannelData(0);
  let last = 0;
  for (let i = 0; i < samples.length; i += 1) {
    last = 0.97 * last + 0.12 * (Math.random() * 2 - 1);
    samples[i] = last;
  }
  return buffer;
}
