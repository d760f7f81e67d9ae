export type Ease = (t: number) => number;

/** A CSS cubic-bezier as a function. */
export function bezier(x1: number, y1: number, x2: number, y2: number): Ease {
  const axis = (a: number, b: number, s: number) => 3 * a * s * (1 - s) * (1 - s) + 3 * b * s * s * (1 - s) + s * s * s;
  return t => {
    let low = 0;
    let high = 1;
    for (let i = 0; i < 24; i++) {
      const middle = (low + high) / 2;
      if (axis(x1, x2, middle) < t) low = middle;
      else high = middle;
    }
    return axis(y1, y2, (low + high) / 2);
  };
}

export const EASE = {
  camera: bezier(0.5, 0, 0.1, 1),
  line: bezier(0.3, 0, 0.1, 1),
  quick: bezier(0.2, 0, 0.2, 1),
  stand: bezier(0.2, 0.9, 0.3, 1.1),
  linear: (t: number) => t,
  /** There and back, twice. */
  pulse: (t: number) => Math.abs(Math.sin(t * 2 * Math.PI)),
} as const satisfies Record<string, Ease>;

interface Running {
  began: number;
  readonly ms: number;
  readonly ease: Ease;
  readonly draw: (t: number) => void;
  readonly done: () => void;
}

/** What moves, and whether anything does. Every motion ends at its end, also when it is cut short. */
export class Clock {
  readonly #running = new Set<Running>();
  readonly #wake: () => void;
  /** 1: as in the tables; 2: twice as fast. */
  speed = 1;
  /** Motions begun while this holds are over at once. */
  still = false;
  /** When everything was told to wait. */
  #heldAt: number | undefined;

  constructor(wake: () => void) {
    this.#wake = wake;
  }

  get idle(): boolean {
    return this.#running.size === 0 || this.#heldAt !== undefined;
  }

  /** Everything waits where it is, or goes on from there. */
  hold(held: boolean): void {
    if (held === (this.#heldAt !== undefined)) return;
    const now = performance.now();
    for (const motion of this.#running) if (!held) motion.began += now - this.#heldAt!;
    this.#heldAt = held ? now : undefined;
    this.#wake();
  }

  run(ms: number, ease: Ease, draw: (t: number) => void): Promise<void> {
    if (this.still || ms <= 0) {
      draw(ease(1));
      this.#wake();
      return Promise.resolve();
    }
    return new Promise(done => {
      this.#running.add({ began: this.#heldAt ?? performance.now(), ms: ms / this.speed, ease, draw, done });
      draw(ease(0));
      this.#wake();
    });
  }

  tick(now: number): void {
    if (this.#heldAt !== undefined) return;
    for (const motion of this.#running) {
      const t = Math.min(1, Math.max(0, (now - motion.began) / motion.ms));
      motion.draw(motion.ease(t));
      if (t >= 1) this.#end(motion);
    }
  }

  finish(): void {
    this.hold(false);
    for (const motion of this.#running) {
      motion.draw(motion.ease(1));
      this.#end(motion);
    }
    this.#wake();
  }

  #end(motion: Running): void {
    this.#running.delete(motion);
    motion.done();
  }
}
