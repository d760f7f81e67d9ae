import type Phaser from 'phaser';
import type { Colours } from '../colours.ts';
import { arc, LINES, type Point, upTo } from '../map/arcs.ts';
import { layPlans, type MapLayout, onStage } from '../map/layout.ts';
import type { LineKind, MapPlan, MapScene } from '../types.ts';
import { type Clock, EASE } from './clock.ts';
import { strokeLine } from './strokes.ts';

/** Which line a planned move draws. */
const PLAN_LINES: Readonly<Partial<Record<MapPlan['kind'], LineKind>>> = {
  makeOffer: 'offer',
  answerOffer: 'deal',
  grantCarveOut: 'deal',
  applyPressure: 'pressure',
  leak: 'leak',
};

/** Lines, rings and the meeting place: all that lies over the map and moves. */
export class MapLines {
  readonly #lines: Phaser.GameObjects.Graphics;
  readonly #marks: Phaser.GameObjects.Graphics;
  readonly #moving: Phaser.GameObjects.Graphics;
  readonly #clock: Clock;

  constructor(scene: Phaser.Scene, parent: Phaser.GameObjects.Container, clock: Clock) {
    this.#clock = clock;
    this.#lines = scene.add.graphics();
    this.#marks = scene.add.graphics();
    this.#moving = scene.add.graphics();
    parent.add([this.#lines, this.#marks, this.#moving]);
  }

  hide(): void {
    for (const graphics of [this.#lines, this.#marks, this.#moving]) graphics.clear();
  }

  draw(scene: MapScene, layout: MapLayout, colours: Colours, px: number): void {
    this.#lines.clear();
    this.#moving.clear();
    if (scene.route && scene.places) {
      const stops = [...scene.places].map(place => onStage(place, layout.views));
      for (let i = 1; i < stops.length; i++) this.#stroke(this.#lines, arc(stops[i - 1]!, stops[i]!), 'talk', colours, px, 0.85);
    }
    if (!scene.event) {
      for (const plan of layPlans(scene, layout)) {
        const kind = PLAN_LINES[plan.kind] ?? 'talk';
        this.#stroke(this.#lines, plan.points, kind, colours, px, 1);
        if (plan.points.length > 0) this.#end(this.#lines, plan.points.at(-1)!, kind, colours, px);
      }
    }
    this.#places(scene, layout, colours, px);
    if (scene.event?.place) {
      const at = onStage(scene.event.place, layout.views);
      this.#marks.lineStyle(1.4 * px, colours.of('now'), 0.7);
      for (const [r, alpha] of [
        [20, 0.55],
        [33, 0.28],
      ] as const) {
        this.#marks.lineStyle(1.4 * px, colours.of('now'), alpha);
        this.#marks.strokeCircle(at[0] * px, at[1] * px, r * px);
      }
      this.#target(at, colours.of('now'), colours.of('abyss'), 8.5, px);
    }
  }

  /** A ring that leaves the meeting place twice and is gone. */
  pulse(layout: MapLayout, colours: Colours, px: number): void {
    void this.#clock.run(1600, EASE.linear, t => {
      this.#moving.clear();
      if (t >= 1) return;
      const turn = (t * 2) % 1;
      this.#moving.lineStyle((2.4 - turn) * px, colours.of('brass'), (1 - turn) * 0.9);
      this.#moving.strokeCircle(layout.home[0] * px, layout.home[1] * px, (10 + turn * 26) * px);
    });
  }

  /** Draws a line from mover to moved, with a spark at its head; resolves when it has arrived. It stays until `hide` or `draw`. */
  async travel(from: Point, to: Point, kind: LineKind, colours: Colours, px: number): Promise<void> {
    const points = arc(from, to, 0, 64);
    const look = LINES[kind];
    await this.#clock.run(520, EASE.line, t => {
      this.#moving.clear();
      const part = upTo(points, t);
      this.#stroke(this.#moving, part, kind, colours, px, 1);
      const head = part.at(-1)!;
      this.#moving.fillStyle(colours.of(look.colour), 0.22);
      this.#moving.fillCircle(head[0] * px, head[1] * px, 9 * px);
      this.#moving.fillStyle(colours.of('ink'), 1);
      this.#moving.fillCircle(head[0] * px, head[1] * px, 3.2 * px);
    });
  }

  async ring(at: Point, colour: number, px: number, ms = 420): Promise<void> {
    await this.#clock.run(ms, EASE.quick, t => {
      if (t <= 0) return;
      this.#moving.lineStyle(2.5 * px * (1 - t) + 0.5, colour, 1 - t);
      if (t < 1) this.#moving.strokeCircle(at[0] * px, at[1] * px, (8 + t * 26) * px);
    });
  }

  clearMoving(): void {
    this.#moving.clear();
  }

  #places(scene: MapScene, layout: MapLayout, colours: Colours, px: number): void {
    this.#marks.clear();
    for (const place of scene.places ?? []) {
      if (place.id === scene.home.id) continue;
      const colour = place.state === 'met' ? colours.of('brass-deep') : colours.of('brass');
      this.#target(onStage(place, layout.views), colour, colours.of('abyss'), 6.5, px);
    }
    this.#target(layout.home, colours.of('brass'), colours.of('abyss'), 8, px);
    this.#marks.lineStyle(1.2 * px, colours.of('brass'), 0.45);
    this.#marks.strokeCircle(layout.home[0] * px, layout.home[1] * px, 13 * px);
  }

  #target(at: Point, colour: number, ground: number, r: number, px: number): void {
    this.#marks.fillStyle(ground, 0.85);
    this.#marks.fillCircle(at[0] * px, at[1] * px, (r + 2) * px);
    this.#marks.lineStyle(2 * px, colour, 1);
    this.#marks.strokeCircle(at[0] * px, at[1] * px, r * px);
    this.#marks.fillStyle(colour, 1);
    this.#marks.fillCircle(at[0] * px, at[1] * px, r * 0.36 * px);
  }

  #stroke(on: Phaser.GameObjects.Graphics, points: readonly Point[], kind: LineKind, colours: Colours, px: number, alpha: number): void {
    const look = LINES[kind];
    const scaled = points.map(p => [p[0] * px, p[1] * px] as const);
    strokeLine(on, scaled, { colour: colours.of('abyss'), alpha: 0.5 * alpha, width: (look.width + 2.4) * px });
    const dash = look.dash && ([look.dash[0] * px, look.dash[1] * px] as const);
    strokeLine(on, scaled, { colour: colours.of(look.colour), alpha, width: look.width * px, ...(dash ? { dash } : {}) });
  }

  #end(on: Phaser.GameObjects.Graphics, at: Point, kind: LineKind, colours: Colours, px: number): void {
    on.fillStyle(colours.of('abyss'), 0.6);
    on.fillCircle(at[0] * px, at[1] * px, 5.5 * px);
    on.fillStyle(colours.of(LINES[kind].colour), 1);
    on.fillCircle(at[0] * px, at[1] * px, 3.6 * px);
  }
}
