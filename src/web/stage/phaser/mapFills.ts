import type Phaser from 'phaser';
import type { Geography } from '../../map/types.ts';
import { type Colours, mix, rampStep } from '../colours.ts';
import { isLit, landOf } from '../map/layout.ts';
import type { SheetView } from '../map/sheetView.ts';
import type { MapScene, MapTile } from '../types.ts';
import type { Clock } from './clock.ts';
import { EASE } from './clock.ts';

/** One polygon per ring of every party's land, so that a fill is one number and is never triangulated again. */
export class MapFills {
  readonly main: Phaser.GameObjects.Container;
  readonly inset: Phaser.GameObjects.Container;
  readonly #scene: Phaser.Scene;
  readonly #geography: Geography;
  readonly #clock: Clock;
  readonly #rings = new Map<string, Phaser.GameObjects.Polygon[]>();
  readonly #shown = new Map<string, number>();
  #hovered: string | undefined;

  constructor(scene: Phaser.Scene, geography: Geography, clock: Clock) {
    this.#scene = scene;
    this.#geography = geography;
    this.#clock = clock;
    this.main = scene.add.container();
    this.inset = scene.add.container();
  }

  /** By land: what is seen now. */
  get shown(): ReadonlyMap<string, number> {
    return this.#shown;
  }

  place(container: Phaser.GameObjects.Container, view: SheetView, px: number): void {
    container.setScale(view.scale * px).setPosition(view.x * px, view.y * px);
  }

  /** Brings the fills of all lands to these colours; lands not named lose theirs. */
  async colour(wanted: ReadonlyMap<string, number>, ms: number): Promise<void> {
    for (const [code, polygons] of this.#rings) {
      if (wanted.has(code)) continue;
      for (const polygon of polygons) polygon.destroy();
      this.#rings.delete(code);
      this.#shown.delete(code);
    }
    const changes: [string, number, number][] = [];
    for (const [code, colour] of wanted) {
      if (!this.#rings.has(code)) {
        this.#make(code);
        this.#paint(code, colour);
      } else if (this.#shown.get(code) !== colour) changes.push([code, this.#shown.get(code)!, colour]);
    }
    if (changes.length === 0) return;
    await this.#clock.run(ms, EASE.quick, t => {
      for (const [code, from, to] of changes) this.#paint(code, mix(from, to, t));
    });
  }

  hover(code: string | undefined): void {
    const before = this.#hovered;
    this.#hovered = code;
    for (const changed of [before, code]) {
      const colour = changed === undefined ? undefined : this.#shown.get(changed);
      if (changed !== undefined && colour !== undefined) this.#paint(changed, colour);
    }
  }

  paint(code: string, colour: number): void {
    this.#paint(code, colour);
  }

  #paint(code: string, colour: number): void {
    this.#shown.set(code, colour);
    const lit = code === this.#hovered ? mix(colour, 0xffffff, 0.16) : colour;
    for (const polygon of this.#rings.get(code) ?? []) polygon.setFillStyle(lit, 1);
  }

  #make(code: string): void {
    const polygons: Phaser.GameObjects.Polygon[] = [];
    for (const [sheet, container] of [
      [this.#geography.main, this.main],
      [this.#geography.inset, this.inset],
    ] as const) {
      for (const ring of sheet.lands.get(code)?.rings ?? []) {
        const polygon = this.#scene.add.polygon(0, 0, Array.from(ring), 0, 1).setOrigin(0, 0);
        container.add(polygon);
        polygons.push(polygon);
      }
    }
    this.#rings.set(code, polygons);
  }
}

/** A tile's fill; who is not concerned by an event on stage stands in the dark. */
export function fillOf(tile: MapTile, bins: number, colours: Colours, lit: boolean): number {
  const full = tile.none ? colours.of('none') : colours.ramp[rampStep(tile.bin, bins)]!;
  return lit ? full : mix(full, colours.of('abyss'), 0.42);
}

export function fillsOf(scene: MapScene, colours: Colours): ReadonlyMap<string, number> {
  const fills = new Map<string, number>();
  for (const [party, tile] of Object.entries(scene.tiles))
    fills.set(landOf(tile), fillOf(tile, scene.bins.length, colours, isLit(scene, party)));
  return fills;
}
