import Phaser from 'phaser';
import type { Geography } from '../../map/types.ts';
import { card, PROCESSOR_FRAMES } from '../card.ts';
import type { SheetView } from '../map/sheetView.ts';
import { paced } from '../resolution.ts';
import type { MapTile, StageSpeed, StageStep, TableSeat } from '../types.ts';
import { Clock } from './clock.ts';
import { MapPainter, type MapPicture } from './mapPainter.ts';
import { playOnMap } from './mapPlay.ts';
import { TablePainter, type TablePicture } from './tablePainter.ts';

export interface CanvasCalls {
  /** The camera travels: words step aside until it has arrived. */
  readonly onMoving: (moving: boolean) => void;
  readonly onTile: (party: string, tile: MapTile) => void;
  readonly onSeat: (party: string, seat: Partial<TableSeat>) => void;
  readonly onLost: () => void;
}

/** The drawn part of the stage, behind the words. */
export interface StageCanvas {
  readonly showMap: (picture: MapPicture) => void;
  readonly showTable: (picture: TablePicture) => void;
  readonly drag: (view: SheetView) => void;
  readonly hover: (land: string | undefined) => void;
  /** Nothing moves: every change is there at once. */
  readonly setStill: (still: boolean) => void;
  readonly play: (steps: readonly StageStep[], speed: StageSpeed, onStep: (index: number) => void) => Promise<void>;
  readonly skip: () => void;
  /** A resolution waits where it is, or goes on. */
  readonly hold: (held: boolean) => void;
  /** Whether a picture has been handed over yet. */
  readonly pictured: () => boolean;
  readonly destroy: () => void;
}

/** Frames after the first picture was handed over by which it has been drawn: the canvas fades in then, never black. */
const FIRST_FRAMES = 2;

/** Frames drawn after the last change before the loop sleeps. */
const LAST_FRAMES = 1;

/**
 * Opens a canvas in an empty element of the stage's size. Draws only while something changes; `data-frames` on the element counts the frames
 * drawn, for measuring. Rejects where WebGL cannot be had.
 */
export function openCanvas(host: HTMLElement, geography: Geography, calls: CanvasCalls): Promise<StageCanvas> {
  return new Promise((opened, failed) => {
    let frames = 0;
    let quiet = 0;
    let shownFor = 0;
    let waking = false;
    let game: Phaser.Game;
    let pictured = () => false;
    const wake = () => {
      quiet = 0;
      if (waking) return;
      waking = true;
      // Not now: waking draws at once, and the caller has not finished its changes.
      queueMicrotask(() => {
        waking = false;
        if (game.loop && !game.loop.running) game.loop.wake();
      });
    };
    const clock = new Clock(wake);
    class Stage extends Phaser.Scene {
      create() {
        const canvas = canvasOf(game, this, host, geography, clock, wake, calls);
        pictured = canvas.pictured;
        opened(canvas);
      }
      override update() {
        frames += 1;
        host.dataset.frames = String(frames);
        clock.tick(performance.now());
        if (pictured()) shownFor += 1;
        if (shownFor === FIRST_FRAMES) host.dataset.ready = 'true';
        quiet = clock.idle ? quiet + 1 : 0;
        if (quiet > LAST_FRAMES) game.loop.sleep();
      }
    }
    const quick = card() === 'card';
    try {
      game = new Phaser.Game({
        type: Phaser.WEBGL,
        parent: host,
        width: Math.max(1, host.clientWidth),
        height: Math.max(1, host.clientHeight),
        backgroundColor: getComputedStyle(host).getPropertyValue('--sea').trim() || '#08121d',
        banner: false,
        audio: { noAudio: true },
        input: { keyboard: false, mouse: false, touch: false, gamepad: false },
        scale: { mode: Phaser.Scale.NONE },
        render: { antialias: true, antialiasGL: quick, maxTextures: quick ? -1 : 1, powerPreference: 'low-power' },
        fps: { limit: quick ? 0 : PROCESSOR_FRAMES },
        scene: Stage,
      });
      game.events.once(Phaser.Core.Events.READY, () => {
        game.canvas.addEventListener('webglcontextlost', calls.onLost);
        game.canvas.setAttribute('aria-hidden', 'true');
      });
    } catch (error) {
      failed(error);
    }
  });
}

function canvasOf(
  game: Phaser.Game,
  scene: Phaser.Scene,
  host: HTMLElement,
  geography: Geography,
  clock: Clock,
  wake: () => void,
  calls: CanvasCalls,
): StageCanvas {
  const map = new MapPainter(scene, geography, host, clock, calls.onMoving);
  const table = new TablePainter(scene, host, clock);
  let shown: 'map' | 'table' | undefined;
  let still = false;
  let skipped = false;
  /** A hidden tab draws nothing, and nobody should wait for it. */
  let watchdog: { readonly ms: number; timer: ReturnType<typeof setTimeout> } | undefined;
  const fitTo = (width: number, height: number, px: number) => {
    if (game.scale.width === Math.round(width * px) && game.scale.height === Math.round(height * px)) return;
    game.scale.resize(Math.round(width * px), Math.round(height * px));
    game.scale.setZoom(1 / px);
    scene.cameras.main.setSize(width * px, height * px);
  };
  const turn = (kind: 'map' | 'table') => {
    shown = kind;
    map.root.setVisible(kind === 'map');
    table.root.setVisible(kind === 'table');
    wake();
  };
  return {
    showMap: picture => {
      fitTo(picture.layout.width, picture.layout.height, picture.px);
      turn('map');
      void map.show(picture);
    },
    showTable: picture => {
      fitTo(picture.layout.width, picture.layout.height, picture.px);
      turn('table');
      table.show(picture);
    },
    drag: view => {
      map.drag(view);
      wake();
    },
    hover: land => {
      map.fills.hover(land);
      wake();
    },
    setStill: value => {
      still = value;
      clock.still = value;
    },
    play: async (steps, speed, onStep) => {
      skipped = false;
      clock.still = still || speed === 'off';
      clock.speed = speed === 2 ? 2 : 1;
      const timed = paced(steps);
      const longest = timed.reduce((sum, t) => sum + t.line + t.pause + Math.max(0, ...t.changes), 0) + 2500;
      watchdog = { ms: longest, timer: setTimeout(hurry, longest) };
      await (shown === 'table'
        ? table.play(timed, onStep, calls.onSeat)
        : playOnMap(map, clock, timed, { onStep, onTile: calls.onTile, skipped: () => skipped }));
      clearTimeout(watchdog.timer);
      watchdog = undefined;
      clock.still = still;
      clock.speed = 1;
      wake();
    },
    skip: () => hurry(),
    hold: held => {
      clock.hold(held);
      if (!watchdog) return;
      clearTimeout(watchdog.timer);
      if (!held) watchdog.timer = setTimeout(hurry, watchdog.ms);
    },
    pictured: () => shown !== undefined,
    destroy: () => {
      game.canvas?.removeEventListener('webglcontextlost', calls.onLost);
      game.destroy(true);
      if (!game.loop.running) game.loop.wake();
    },
  };

  function hurry(): void {
    skipped = true;
    clock.still = true;
    clock.finish();
  }
}
