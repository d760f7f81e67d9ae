import type Phaser from 'phaser';
import { type Colours, readColours } from '../colours.ts';
import type { Timed } from '../resolution.ts';
import type { SeatPlace, TableLayout } from '../table/tableLayout.ts';
import type { TableScene, TableSeat } from '../types.ts';
import { Baked } from './baked.ts';
import { type Clock, EASE } from './clock.ts';
import { drawGlowDisc, drawPlacard, drawRoom, drawSpot, PLACARD_PAD, type PlacardFace } from './room.ts';

export interface TablePicture {
  readonly scene: TableScene;
  readonly layout: TableLayout;
  readonly selected: string | undefined;
  readonly px: number;
}

interface Card {
  readonly body: Baked;
  readonly glow: Phaser.GameObjects.Image;
  face: string;
  lift: number;
}

const GLOW_SIZE = 128;
/** Lights of the windows from night to day. */
const LIGHTS = 5;

/** The room: table and light baked, cards and lamps alive. */
export class TablePainter {
  readonly root: Phaser.GameObjects.Container;
  readonly #scene: Phaser.Scene;
  readonly #host: Element;
  readonly #clock: Clock;
  readonly #room: Baked;
  readonly #glowTexture: Baked;
  readonly #spotTexture: Baked;
  readonly #lamps: Phaser.GameObjects.Container;
  readonly #cards: Phaser.GameObjects.Container;
  readonly #spot: Phaser.GameObjects.Image;
  readonly #halo: Phaser.GameObjects.Image;
  readonly #wash: Phaser.GameObjects.Image;
  readonly #outlines: Phaser.GameObjects.Graphics;
  readonly #byParty = new Map<string, Card>();
  #picture: TablePicture | undefined;
  #roomKey = '';
  #colours: Colours;

  constructor(scene: Phaser.Scene, host: Element, clock: Clock) {
    this.#scene = scene;
    this.#host = host;
    this.#clock = clock;
    this.#colours = readColours(host);
    this.root = scene.add.container();
    this.#room = new Baked(scene, this.root);
    this.#glowTexture = new Baked(scene, this.root);
    this.#glowTexture.draw(GLOW_SIZE, GLOW_SIZE, context => drawGlowDisc(context, GLOW_SIZE));
    this.#glowTexture.image.setVisible(false);
    this.#spotTexture = new Baked(scene, this.root);
    this.#spotTexture.draw(260, 420, context => drawSpot(context, 260, 420));
    this.#spotTexture.image.setVisible(false);
    this.#wash = this.#glowImage();
    this.root.add(this.#wash);
    this.#lamps = scene.add.container();
    this.#cards = scene.add.container();
    this.#spot = scene.add.image(0, 0, this.#spotTexture.image.texture.key).setOrigin(0.5, 0.9).setBlendMode('ADD').setAlpha(0);
    this.#halo = this.#glowImage();
    this.#outlines = scene.add.graphics();
    this.root.add([this.#lamps, this.#spot, this.#halo, this.#cards, this.#outlines]);
  }

  show(picture: TablePicture): void {
    const first = this.#picture === undefined;
    this.#picture = picture;
    this.#colours = readColours(this.#host);
    const { layout, scene, px } = picture;
    // Baked anew a few times in a game, not every round.
    const light = Math.round((scene.light ?? 0.35) * LIGHTS) / LIGHTS;
    const key = [layout.width, layout.height, px, scene.palette, light, this.#colours.of('sea')].join();
    const fresh = key !== this.#roomKey;
    if (fresh) {
      this.#roomKey = key;
      this.#room.draw(layout.width * px, layout.height * px, context => {
        context.scale(px, px);
        drawRoom(context, layout, this.#colours, scene.palette, light);
      });
    }
    const present = new Set(layout.places.map(p => p.seat.party));
    for (const [party, card] of this.#byParty) {
      if (present.has(party)) continue;
      card.body.clear();
      card.glow.destroy();
      this.#byParty.delete(party);
    }
    for (const place of layout.places) this.#seat(place, px, fresh || first);
    this.#drawOutlines();
    this.#roomLight(first);
  }

  /** Lamp changes and speakers, one cause at a time. */
  async play(
    timed: readonly Timed[],
    onStep: (index: number) => void,
    onSeat: (party: string, seat: Partial<TableSeat>) => void,
  ): Promise<void> {
    for (const [index, { step, changes, pause }] of timed.entries()) {
      onStep(index);
      const mover = step.line?.from;
      if (mover) {
        onSeat(mover, { speaking: true });
        await this.#stand(mover, true);
      }
      await Promise.all(
        step.changes.map(async (change, i) => {
          if (change.type === 'speaks') {
            onSeat(change.party, { speaking: true });
            await this.#stand(change.party, true);
            await this.#clock.run(changes[i]!, EASE.linear, () => undefined);
            onSeat(change.party, { speaking: false });
            await this.#stand(change.party, false);
          } else if (change.type === 'stance') {
            onSeat(change.party, { stance: change.stance });
            await this.#flash(change.party, this.#colours.of(change.stance), changes[i]!);
          }
        }),
      );
      if (mover) {
        onSeat(mover, { speaking: false });
        void this.#stand(mover, false);
      }
      await this.#clock.run(pause, EASE.linear, () => undefined);
    }
  }

  #glowImage(): Phaser.GameObjects.Image {
    return this.#scene.add.image(0, 0, this.#glowTexture.image.texture.key).setBlendMode('ADD').setAlpha(0);
  }

  #seat(place: SeatPlace, px: number, moved: boolean): void {
    const { seat, rect, lamp, nearness } = place;
    let card = this.#byParty.get(seat.party);
    if (!card) {
      const glow = this.#glowImage();
      this.#lamps.add(glow);
      card = { body: new Baked(this.#scene, this.#cards), glow, face: '', lift: 0 };
      this.#byParty.set(seat.party, card);
    }
    const face = faceOf(seat);
    const key = `${face}:${rect.width}:${rect.height}`;
    if (card.face !== key || moved) {
      card.face = key;
      card.body.draw((rect.width + PLACARD_PAD * 2) * px, (rect.height + PLACARD_PAD * 2) * px, context => {
        context.scale(px, px);
        drawPlacard(context, rect.width, rect.height, face, this.#colours);
      });
    }
    this.#put(seat.party, card, card.lift);
    const colour = seat.stance ? this.#colours.of(seat.stance) : 0;
    card.glow
      .setPosition(lamp[0] * px, lamp[1] * px)
      .setScale((76 * nearness * px) / GLOW_SIZE)
      .setTint(colour)
      .setAlpha(seat.stance ? (seat.stance === 'reserve' ? 0.3 : 0.6) : 0);
    if (seat.speaking && card.lift === 0) void this.#stand(seat.party, true);
    if (!seat.speaking && card.lift > 0) void this.#stand(seat.party, false);
  }

  #put(party: string, card: Card, lift: number): void {
    const { layout, px } = this.#picture!;
    const place = layout.places.find(p => p.seat.party === party);
    if (!place) return;
    card.lift = lift;
    const grow = 1 + 0.05 * lift;
    const { rect } = place;
    card.body.image
      .setScale(grow)
      .setPosition(
        (rect.x + rect.width / 2 - (rect.width / 2 + PLACARD_PAD) * grow) * px,
        (rect.y - 7 * lift + rect.height / 2 - (rect.height / 2 + PLACARD_PAD) * grow) * px,
      );
  }

  /** The card stands up and the light finds it; or both go. */
  async #stand(party: string, up: boolean): Promise<void> {
    const card = this.#byParty.get(party);
    const place = this.#picture?.layout.places.find(p => p.seat.party === party);
    if (!card || !place) return;
    const { px } = this.#picture!;
    const from = card.lift;
    const { rect, nearness } = place;
    if (up) {
      this.#halo
        .setPosition((rect.x + rect.width / 2) * px, (rect.y + rect.height * 0.7) * px)
        .setScale((rect.width * 2.1 * px) / GLOW_SIZE, (rect.height * 4.6 * px) / GLOW_SIZE)
        .setTint(this.#colours.of('brass'));
      this.#spot
        .setPosition((rect.x + rect.width / 2) * px, (rect.y + rect.height + 26 * nearness) * px)
        .setScale(((rect.width * 1.75) / 260) * px, ((rect.y + rect.height + 80) / 420) * px);
    }
    await this.#clock.run(260, EASE.stand, t => {
      this.#put(party, card, from + ((up ? 1 : 0) - from) * t);
      this.#halo.setAlpha(0.85 * (up ? t : 1 - t));
      this.#spot.setAlpha(up ? 0.9 * t : 0.9 * (1 - t)).setTint(this.#colours.of('brass'));
    });
  }

  async #flash(party: string, colour: number, ms: number): Promise<void> {
    const card = this.#byParty.get(party);
    if (!card) return;
    const base = card.glow.scale;
    await this.#clock.run(ms, EASE.quick, t => {
      card.glow
        .setTint(colour)
        .setAlpha(0.6 + 0.4 * (1 - t))
        .setScale(base * (1 + 1.6 * (1 - t)));
    });
  }

  #drawOutlines(): void {
    const { layout, px, selected } = this.#picture!;
    this.#outlines.clear();
    for (const { seat, rect } of layout.places) {
      const colour = seat.party === selected ? 0xffffff : seat.asks ? this.#colours.of('now') : undefined;
      if (colour === undefined) continue;
      this.#outlines.lineStyle(2 * px, colour, 1);
      this.#outlines.strokeRoundedRect((rect.x - 4) * px, (rect.y - 4) * px, (rect.width + 8) * px, (rect.height + 8) * px, 4 * px);
    }
  }

  /** The light of the whole room: plain, held while silence runs, warm when adopted, gone when not. */
  #roomLight(first: boolean): void {
    const { layout, px, scene } = this.#picture!;
    const { middle } = layout;
    const tint = scene.outcome === 'adopted' || scene.phase === 'silence' ? this.#colours.of('brass') : this.#colours.of('edge');
    const alpha = scene.outcome === 'adopted' ? 0.5 : scene.outcome === 'failed' ? 0 : scene.phase === 'silence' ? 0.2 : 0.12;
    this.#wash
      .setPosition((middle.x + middle.width / 2) * px, (middle.y + middle.height * 0.45) * px)
      .setScale((layout.width * 1.15 * px) / GLOW_SIZE, (layout.height * 1.3 * px) / GLOW_SIZE)
      .setTint(tint);
    const from = this.#wash.alpha;
    void this.#clock.run(first ? 0 : 900, EASE.quick, t => this.#wash.setAlpha(from + (alpha - from) * t));
    this.#room.image.setTint(scene.outcome === 'failed' ? 0x8a8f99 : 0xffffff);
  }
}

function faceOf(seat: TableSeat): PlacardFace {
  if (seat.chair) return 'chair';
  if (seat.absent) return 'absent';
  if (seat.stance === 'object') return 'object';
  if (seat.speaking) return 'speaking';
  return seat.you ? 'you' : 'plain';
}
