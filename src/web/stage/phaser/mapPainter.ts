import type Phaser from 'phaser';
import { INSET } from '../../map/project.ts';
import type { Geography } from '../../map/types.ts';
import { type Colours, css, mix, readColours } from '../colours.ts';
import { landOf, type MapLayout, onStage } from '../map/layout.ts';
import { type SheetView, same, scaled } from '../map/sheetView.ts';
import type { MapScene } from '../types.ts';
import { Baked } from './baked.ts';
import { drawInk, drawLand, type Inked } from './chart.ts';
import { type Clock, EASE } from './clock.ts';
import { drawGlow, drawVignette, fadeEdges } from './light.ts';
import { fillsOf, MapFills } from './mapFills.ts';
import { MapLines } from './mapLines.ts';
import { MapOutline } from './mapOutline.ts';
import { drawSea } from './sea.ts';

export interface MapPicture {
  readonly scene: MapScene;
  readonly layout: MapLayout;
  /** Upper-case code of the selected land. */
  readonly selected: string | undefined;
  /** Texture px per CSS px. */
  readonly px: number;
}

const GLOW = 9;
/** Light of a picture that says nothing of it. */
const EVENING = 0.55;

/** The chart: what never changes is drawn once per size, fills and lines live above it. */
export class MapPainter {
  readonly root: Phaser.GameObjects.Container;
  readonly lines: MapLines;
  readonly fills: MapFills;
  readonly #geography: Geography;
  readonly #host: Element;
  readonly #clock: Clock;
  readonly #onMoving: (moving: boolean) => void;
  readonly #base: { chart: Baked; ink: Baked };
  readonly #near: { chart: Baked; ink: Baked };
  readonly #glow: Baked;
  readonly #outline: MapOutline;
  readonly #vignette: Baked;
  readonly #shade: Baked;
  readonly #inset: { root: Phaser.GameObjects.Container; chart: Baked; ink: Baked };
  #picture: MapPicture | undefined;
  #view: SheetView | undefined;
  #nearView: SheetView | undefined;
  #keys: Record<string, string> = {};
  #journey = 0;
  colours: Colours;

  constructor(scene: Phaser.Scene, geography: Geography, host: Element, clock: Clock, onMoving: (moving: boolean) => void) {
    this.#geography = geography;
    this.#host = host;
    this.#clock = clock;
    this.#onMoving = onMoving;
    this.colours = readColours(host);
    this.root = scene.add.container();
    this.fills = new MapFills(scene, geography, clock);
    const baked = (parent = this.root) => new Baked(scene, parent);
    const charts = [baked(), baked()] as const;
    this.#glow = baked();
    this.#glow.image.setAlpha(0.3);
    this.root.add(this.fills.main);
    const inks = [baked(), baked()] as const;
    this.#base = { chart: charts[0], ink: inks[0] };
    this.#near = { chart: charts[1], ink: inks[1] };
    this.#shade = baked();
    this.#shade.image.setAlpha(0);
    this.#vignette = baked();
    const inset = scene.add.container();
    this.root.add(inset);
    const insetChart = baked(inset);
    inset.add(this.fills.inset);
    this.#inset = { root: inset, chart: insetChart, ink: baked(inset) };
    this.#outline = new MapOutline(scene, this.root, geography);
    this.lines = new MapLines(scene, this.root, clock);
  }

  get picture(): MapPicture | undefined {
    return this.#picture;
  }

  /** Shows a picture; the camera travels unless the stage changed its size. */
  async show(picture: MapPicture): Promise<void> {
    const last = this.#picture;
    this.#picture = picture;
    const { layout, px, scene } = picture;
    this.colours = readColours(this.#host);
    const resized = !last || last.layout.width !== layout.width || last.layout.height !== layout.height || last.px !== px;
    this.#bakeBase();
    const fills = this.fills.colour(fillsOf(scene, this.colours), last ? 220 : 0);
    this.#bakeInset();
    void fills.then(() => this.#bakeGlow());
    this.#bakeGlow();
    if (resized || !this.#view || same(this.#view, layout.views.main)) this.#arrive();
    else await this.#travel(this.#view, layout.views.main);
    if (!last || last.scene.home.id !== scene.home.id) this.lines.pulse(layout, this.colours, px);
  }

  /** Follows a finger or wheel; `show` settles it. */
  drag(view: SheetView): void {
    this.#journey += 1;
    this.#hideNear();
    this.lines.hide();
    this.#apply(view);
  }

  /** What is pledged changed while a resolution plays. */
  ink(scene: MapScene): void {
    if (!this.#picture) return;
    this.#picture = { ...this.#picture, scene };
    this.#bakeBase();
    this.#bakeInset();
    this.#bakeGlow();
    if (this.#nearView) this.#bakeNear(this.#nearView);
  }

  /** A figure changed and nothing that is drawn did. */
  keep(scene: MapScene): void {
    if (this.#picture) this.#picture = { ...this.#picture, scene };
  }

  async #travel(from: SheetView, to: SheetView): Promise<void> {
    const journey = ++this.#journey;
    this.#hideNear();
    this.lines.hide();
    this.#outline.clear();
    this.#onMoving(true);
    const ratio = to.scale / from.scale;
    // The point that stays put while the view scales; the camera moves in a straight line without one.
    await this.#clock.run(900, EASE.camera, t => {
      if (journey !== this.#journey) return;
      const scale = from.scale * (1 + (ratio - 1) * t);
      const s = ratio === 1 ? t : (scale - from.scale) / (to.scale - from.scale);
      this.#apply({ scale, x: from.x + (to.x - from.x) * s, y: from.y + (to.y - from.y) * s });
    });
    if (journey === this.#journey) this.#arrive();
  }

  #arrive(): void {
    // Whatever was on its way to somewhere else is so no more.
    this.#journey += 1;
    const { layout, scene, px } = this.#picture!;
    this.#apply(layout.views.main);
    if (same(layout.views.main, layout.base)) this.#hideNear();
    else if (!this.#nearView || !same(this.#nearView, layout.views.main) || this.#keys.near !== this.#inkKey())
      this.#bakeNear(layout.views.main);
    this.#outline.draw(this.#picture!, this.colours);
    this.#shadeRound(scene);
    this.lines.draw(scene, layout, this.colours, px);
    this.#onMoving(false);
  }

  #apply(view: SheetView): void {
    this.#view = view;
    const { px, layout } = this.#picture!;
    const put = (baked: Baked, made: SheetView, grain = 1) => {
      const k = view.scale / made.scale;
      baked.image.setScale(k * grain).setPosition((view.x - made.x * k) * px, (view.y - made.y * k) * px);
    };
    put(this.#base.chart, layout.base);
    put(this.#base.ink, layout.base);
    put(this.#glow, layout.base, GLOW * px);
    if (this.#nearView) {
      put(this.#near.chart, this.#nearView);
      put(this.#near.ink, this.#nearView);
    }
    this.fills.place(this.fills.main, view, px);
    if (layout.views.inset) this.fills.place(this.fills.inset, layout.views.inset, px);
  }

  #parties(): Inked['parties'] {
    return new Map(Object.values(this.#picture!.scene.tiles).map(t => [landOf(t), { pledged: t.pledged, none: t.none ?? false }]));
  }

  #inkKey(): string {
    return [...this.#parties()].map(([code, p]) => `${code}${p.pledged ? 1 : 0}${p.none ? 1 : 0}`).join() + this.colours.of('sea');
  }

  #sizeKey(): string {
    const { layout, px } = this.#picture!;
    return [layout.width, layout.height, px, layout.base.scale, layout.base.x, layout.base.y, this.colours.of('sea')].join();
  }

  #bakeBase(): void {
    const { layout, px } = this.#picture!;
    const width = layout.width * px;
    const height = layout.height * px;
    const view = scaled(layout.base, px);
    const key = this.#sizeKey() + this.#picture!.scene.palette;
    if (this.#keys.chart !== key) {
      this.#base.chart.draw(width, height, context => this.#drawChart(context, view));
    }
    const light = this.colours.of('sea') === 0 ? 0 : (this.#picture!.scene.light ?? EVENING);
    const lit = this.#sizeKey() + light;
    if (this.#keys.light !== lit) {
      this.#vignette.draw(width / 4, height / 4, context => drawVignette(context, width / 4, height / 4, this.colours, light));
      this.#vignette.image.setScale(4);
    }
    const inkKey = key + this.#inkKey();
    if (this.#keys.ink !== inkKey) {
      this.#base.ink.draw(width, height, context => this.#drawInk(context, view));
    }
    this.#keys = { ...this.#keys, chart: key, ink: inkKey, light: lit };
  }

  #drawChart(context: CanvasRenderingContext2D, view: SheetView): void {
    const { px, layout } = this.#picture!;
    // In the open ocean at the lower left of the whole view; it stays at its place when the camera moves.
    const k = view.scale / (layout.base.scale * px);
    const at = (start: number, from: number, offset: number) => (start - from) * k * px + offset;
    const inset = Math.min(130, layout.open.height * 0.17);
    const rose = [
      at(layout.open.x + inset * 0.75, layout.base.x, view.x),
      at(layout.open.y + layout.open.height - inset, layout.base.y, view.y),
    ] as const;
    drawSea(context, view, rose, this.colours, this.colours.of('sea') === 0 ? undefined : this.#picture!.scene.palette);
    drawLand(context, this.#geography.main, view, this.colours, px);
  }

  #drawInk(context: CanvasRenderingContext2D, view: SheetView): void {
    drawInk(context, this.#geography.main, view, this.colours, this.#picture!.px, { parties: this.#parties() });
    fadeEdges(context, view, this.colours);
  }

  #bakeNear(at: SheetView): void {
    const { layout, px } = this.#picture!;
    const view = scaled(at, px);
    this.#nearView = at;
    this.#keys.near = this.#inkKey();
    this.#near.chart.draw(layout.width * px, layout.height * px, context => this.#drawChart(context, view));
    this.#near.ink.draw(layout.width * px, layout.height * px, context => this.#drawInk(context, view));
    this.#base.ink.image.setVisible(false);
    this.#apply(at);
  }

  #hideNear(): void {
    this.#nearView = undefined;
    this.#near.chart.clear();
    this.#near.ink.clear();
    this.#base.ink.image.setVisible(true);
  }

  #bakeGlow(): void {
    const { layout } = this.#picture!;
    const key = this.#sizeKey() + [...this.fills.shown].join();
    if (this.#keys.glow === key) return;
    this.#keys.glow = key;
    const view = scaled(layout.base, 1 / GLOW);
    this.#glow.draw(layout.width / GLOW, layout.height / GLOW, context => drawGlow(context, this.#geography.main, view, this.fills.shown));
    if (this.#view) this.#apply(this.#view);
  }

  #bakeInset(): void {
    const { layout, px } = this.#picture!;
    this.#inset.root.setVisible(layout.insetRect !== undefined);
    if (!layout.insetRect || !layout.views.inset) return;
    const rect = layout.insetRect;
    const key = [rect.x, rect.y, rect.width, px, this.#inkKey()].join();
    if (this.#keys.inset === key) return;
    this.#keys.inset = key;
    const scale = layout.views.inset.scale * px;
    const view = { scale, x: -INSET[0] * scale, y: -INSET[1] * scale };
    const [width, height] = [rect.width * px, rect.height * px];
    this.#inset.chart.draw(width, height, context => {
      context.fillStyle = css(mix(this.colours.of('sea'), this.colours.of('abyss'), 0.25));
      context.fillRect(0, 0, width, height);
      drawLand(context, this.#geography.inset, view, this.colours, px * 0.55);
    });
    this.#inset.ink.draw(width, height, context => {
      drawInk(context, this.#geography.inset, view, this.colours, px, { parties: this.#parties() });
      context.strokeStyle = css(this.colours.of('edge'), 0.8);
      context.lineWidth = 2 * px;
      context.strokeRect(0, 0, width, height);
    });
    for (const baked of [this.#inset.chart, this.#inset.ink]) baked.image.setPosition(rect.x * px, rect.y * px);
    this.fills.place(this.fills.inset, layout.views.inset, px);
  }

  /** The room goes dark round the place of an event. */
  #shadeRound(scene: MapScene): void {
    const { layout, px } = this.#picture!;
    const place = scene.event?.place;
    const from = this.#shade.image.alpha;
    if (place) {
      const [x, y] = onStage(place, layout.views);
      const [width, height] = [layout.width / 4, layout.height / 4];
      this.#shade.draw(width, height, context => {
        const reach = Math.max(width, height) * 0.85;
        const dark = context.createRadialGradient(x / 4, y / 4, reach * 0.2, x / 4, y / 4, reach);
        dark.addColorStop(0, css(this.colours.of('abyss'), 0));
        dark.addColorStop(1, css(this.colours.of('abyss'), 0.6));
        context.fillStyle = dark;
        context.fillRect(0, 0, width, height);
      });
      this.#shade.image.setScale(4 * px);
    }
    const to = place ? 1 : 0;
    if (from !== to) void this.#clock.run(420, EASE.quick, t => this.#shade.image.setAlpha(from + (to - from) * t));
  }
}
