import type Phaser from 'phaser';
import type { Geography, Land } from '../../map/types.ts';
import { type Colours, css } from '../colours.ts';
import type { MapLayout } from '../map/layout.ts';
import { boxToStage, type SheetView, same, scaled } from '../map/sheetView.ts';
import { Baked } from './baked.ts';
import { tracePath } from './chart.ts';

interface Outlined {
  /** Upper-case code of the selected land. */
  readonly selected: string | undefined;
  readonly layout: MapLayout;
  /** Texture px per CSS px. */
  readonly px: number;
}

/** Two white pixels round the selected land, over a dark line that parts them from a light fill. */
export class MapOutline {
  readonly #geography: Geography;
  readonly #baked: Baked;
  #drawn: { readonly code: string; readonly view: SheetView } | undefined;

  constructor(scene: Phaser.Scene, parent: Phaser.GameObjects.Container, geography: Geography) {
    this.#geography = geography;
    this.#baked = new Baked(scene, parent);
  }

  clear(): void {
    this.#baked.clear();
    this.#drawn = undefined;
  }

  draw({ selected, layout, px }: Outlined, colours: Colours): void {
    const inset = selected !== undefined && (this.#geography.main.lands.get(selected)?.label.clearance ?? 0) === 0;
    const sheet = inset ? this.#geography.inset : this.#geography.main;
    const land = selected === undefined ? undefined : sheet.lands.get(selected);
    const view = inset ? layout.views.inset : layout.views.main;
    if (!land || !view) this.clear();
    else if (this.#drawn?.code !== land.code || !same(this.#drawn.view, view)) this.#bake(land, view, layout, px, colours);
  }

  #bake(land: Land, view: SheetView, layout: MapLayout, px: number, colours: Colours): void {
    const rect = boxToStage(view, land.box);
    const left = Math.max(0, rect.x - 6);
    const top = Math.max(0, rect.y - 6);
    const width = Math.min(layout.width, rect.x + rect.width + 6) - left;
    const height = Math.min(layout.height, rect.y + rect.height + 6) - top;
    this.#drawn = { code: land.code, view };
    if (width <= 0 || height <= 0) {
      this.#baked.clear();
      return;
    }
    const moved = scaled({ scale: view.scale, x: view.x - left, y: view.y - top }, px);
    this.#baked.draw(width * px, height * px, context => {
      context.lineJoin = 'round';
      tracePath(context, land.rings, moved);
      context.strokeStyle = css(colours.of('abyss'), 0.7);
      context.lineWidth = 5 * px;
      context.stroke();
      context.strokeStyle = '#ffffff';
      context.lineWidth = 2.2 * px;
      context.stroke();
    });
    this.#baked.image.setPosition(left * px, top * px);
  }
}
