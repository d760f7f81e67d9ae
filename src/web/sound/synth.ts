import type { StagePalette } from '../stage/types.ts';
import type { Cue } from './cues.ts';
import { KINDS, type Kind, type Loudness, type Volumes } from './loudness.ts';

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
const OUT = 0.6;

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
interface Place {
  readonly chord: readonly number[];
  readonly air: number;
  readonly swell: number;
}
const PLACES: Readonly<Record<StagePalette, Place>> = {
  coast: { chord: [110, 164.81, 246.94], air: 420, swell: 0.11 },
  harbour: { chord: [98, 146.83, 220], air: 500, swell: 0.14 },
  lagoon: { chord: [116.54, 174.61, 261.63], air: 460, swell: 0.12 },
  works: { chord: [82.41, 123.47, 185], air: 200, swell: 0.04 },
  town: { chord: [98, 130.81, 196], air: 280, swell: 0.05 },
  capital: { chord: [103.83, 155.56, 196], air: 240, swell: 0.05 },
  summit: { chord: [87.31, 130.81, 207.65], air: 300, swell: 0.07 },
  plain: { chord: [98, 146.83, 196], air: 260, swell: 0.06 },
};

/** What goes on while a place is shown. */
type Lasting = Exclude<Kind, 'cues'>;
/** Adds sources to what lies under a place, and gives them back. */
type Maker = (context: BaseAudioContext, place: Place, out: AudioNode) => readonly AudioScheduledSourceNode[];

export function createSynth(context: BaseAudioContext): Synth {
  const master = context.createGain();
  master.connect(context.destination);
  const buses = Object.fromEntries(
    KINDS.map(kind => {
      const bus = context.createGain();
      bus.gain.value = 0;
      bus.connect(master);
      return [kind, bus];
    }),
  ) as Record<Kind, GainNode>;
  const running = new Map<Lasting, () => void>();
  let here: StagePalette | undefined;
  let loud: Volumes | undefined;

  /** Starts what goes on; gives the way to stop it, which fades as the beginning does. */
  function begin(kind: Lasting, palette: StagePalette): () => void {
    const out = context.createGain();
    out.gain.setValueAtTime(0, context.currentTime);
    out.gain.linearRampToValueAtTime(1, context.currentTime + FADE);
    out.connect(buses[kind]);
    const sources = MAKERS[kind](context, PLACES[palette], out);
    return () => {
      const now = context.currentTime;
      out.gain.cancelScheduledValues(now);
      out.gain.setTargetAtTime(0, now, OUT / 6);
      for (const source of sources) source.stop(now + OUT);
    };
  }

  /** Nothing runs while nobody would hear it. */
  function follow(anew: boolean): void {
    for (const kind of ['music', 'ambience'] as const) {
      const wanted = here !== undefined && loud !== undefined && !loud.muted && loud[kind] > 0;
      if (running.has(kind) && (anew || !wanted)) {
        running.get(kind)!();
        running.delete(kind);
      }
      if (wanted && !running.has(kind)) running.set(kind, begin(kind, here!));
    }
  }

  return {
    cue: cue => {
      if (!loud || loud.muted || loud.cues === 0) return;
      for (const [at, frequency, length] of CUES[cue]) note(context, buses.cues, context.currentTime + at, frequency, length);
    },
    place: palette => {
      if (palette === here) return;
      here = palette;
      follow(true);
    },
    volumes: volumes => {
      const first = loud === undefined;
      loud = volumes;
      const turn = (gain: AudioParam, to: number, over: number): void => {
        if (first) gain.value = to;
        else gain.setTargetAtTime(to, context.currentTime, over);
      };
      turn(master.gain, volumes.muted ? 0 : 1, 0.05);
      for (const kind of KINDS) turn(buses[kind].gain, LEVEL[kind] * GAIN[volumes[kind]], 0.1);
      follow(false);
    },
  };
}

/** A bell: the tone and, softer, one well above it. */
function note(context: BaseAudioContext, out: AudioNode, start: number, frequency: number, length: number): void {
  const envelope = context.createGain();
  envelope.gain.setValueAtTime(0, start);
  envelope.gain.linearRampToValueAtTime(1, start + 0.015);
  envelope.gain.exponentialRampToValueAtTime(0.001, start + length);
  envelope.connect(out);
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

/** A slow swell of some value. */
function swelling(context: BaseAudioContext, frequency: number, depth: number, on: AudioParam): OscillatorNode {
  const slow = context.createOscillator();
  const amount = context.createGain();
  slow.frequency.value = frequency;
  amount.gain.value = depth;
  slow.connect(amount).connect(on);
  slow.start();
  return slow;
}

const MAKERS: Readonly<Record<Lasting, Maker>> = {
  music: (context, { chord }, out) =>
    chord.flatMap((frequency, at) =>
      [-4, 4].flatMap(detune => {
        const tone = context.createOscillator();
        const part = context.createGain();
        tone.type = 'triangle';
        tone.frequency.value = frequency;
        tone.detune.value = detune;
        part.gain.value = 0.08;
        tone.connect(part).connect(out);
        tone.start();
        return [tone, swelling(context, 0.03 + 0.017 * at, 0.05, part.gain)];
      }),
    ),
  ambience: (context, { air, swell }, out) => {
    const noise = context.createBufferSource();
    const filter = context.createBiquadFilter();
    noise.buffer = hiss(context);
    noise.loop = true;
    filter.type = 'lowpass';
    filter.frequency.value = air;
    noise.connect(filter).connect(out);
    noise.start();
    return [noise, swelling(context, swell, air / 2, filter.frequency)];
  },
};

/** Two seconds of noise, each sample leaning on the one before. */
function hiss(context: BaseAudioContext): AudioBuffer {
  const buffer = context.createBuffer(1, 2 * context.sampleRate, context.sampleRate);
  const samples = buffer.getChannelData(0);
  let last = 0;
  for (let i = 0; i < samples.length; i += 1) {
    last = 0.97 * last + 0.12 * (Math.random() * 2 - 1);
    samples[i] = last;
  }
  return buffer;
}
