import { type Colours, css, mix } from '../colours.ts';
import { OUTLOOKS, type Outlook } from '../outlook.ts';
import type { TableLayout } from '../table/tableLayout.ts';
import type { StagePalette } from '../types.ts';

type Context = CanvasRenderingContext2D;

/** Outlines are drawn on 600 by 100. */
const DRAWN = { width: 600, height: 100 } as const;
/** Shares of the wall's height: where the panes begin and end. */
const PANE = { top: 0.1, sill: 0.9 } as const;

/** The far wall: a row of tall panes, and through them the meeting's town in the light of the hour. `light` 1 is day, 0 night. */
export function drawWall(context: Context, layout: TableLayout, colours: Colours, palette: StagePalette, light: number): void {
  const { width, wall } = layout;
  const outlook = OUTLOOKS[palette];
  const plaster = context.createLinearGradient(0, 0, 0, wall);
  plaster.addColorStop(0, css(mix(colours.of('abyss'), colours.of('desk-2'), 0.4)));
  plaster.addColorStop(1, css(mix(colours.of('desk'), colours.of('desk-2'), 0.7)));
  context.fillStyle = plaster;
  context.fillRect(0, 0, width, wall);
  if (outlook) {
    const panes = panesOf(width, wall);
    context.save();
    context.beginPath();
    for (const [x, y, w, h] of panes) context.rect(x, y, w, h);
    context.clip();
    drawView(context, layout, outlook, light);
    context.restore();
    drawFrames(context, panes, colours);
    drawFloorLight(context, layout, panes, outlook, light);
  }
  context.fillStyle = css(colours.of('brass-deep'), 0.5);
  context.fillRect(0, wall - 1, width, 1);
}

type Pane = readonly [x: number, y: number, width: number, height: number];

function panesOf(width: number, wall: number): readonly Pane[] {
  const count = Math.max(5, 2 * Math.round(width / (wall * 2.4)) + 1);
  const each = width / count;
  const gap = Math.max(3, each * 0.045);
  return Array.from({ length: count }, (_, i) => [i * each + gap / 2, wall * PANE.top, each - gap, wall * (PANE.sill - PANE.top)] as const);
}

/** Sky, far hills, roofs, lit panes, water: the outline in the middle, its mirror images beside it. */
function drawView(context: Context, { width, wall }: TableLayout, outlook: Outlook, light: number): void {
  const [zenith, glow] = [0, 1].map(i => mix(outlook.sky.night[i]!, outlook.sky.day[i]!, light)) as [number, number];
  const foot = wall * PANE.sill;
  const sky = context.createLinearGradient(0, 0, 0, foot);
  sky.addColorStop(0, css(zenith));
  sky.addColorStop(0.85, css(mix(zenith, glow, 0.85)));
  sky.addColorStop(1, css(glow));
  context.fillStyle = sky;
  context.fillRect(0, 0, width, wall);
  drawLamp(context, width, wall, glow, light);
  const scale = (foot * 0.9) / DRAWN.height;
  const span = DRAWN.width * scale;
  const sides = Math.ceil((width / span - 1) / 2);
  const night = mix(zenith, 0x000000, 0.55);
  for (let i = -sides; i <= sides; i++) {
    context.save();
    context.translate(width / 2 + i * span, foot - DRAWN.height * scale);
    context.scale(i % 2 === 0 ? scale : -scale, scale);
    context.translate(-DRAWN.width / 2, 0);
    context.fillStyle = css(mix(glow, zenith, 0.62));
    context.fill(new Path2D(outlook.far));
    context.fillStyle = css(mix(night, glow, 0.1 * light));
    context.strokeStyle = context.fillStyle;
    context.lineWidth = 1.6;
    context.fill(new Path2D(outlook.near));
    if (outlook.lines) context.stroke(new Path2D(outlook.lines));
    if (outlook.lines) context.fill(new Path2D(outlook.lines));
    // Somebody works late: the lights come on as the day goes.
    context.fillStyle = css(0xffd48a, Math.max(0, Math.min(0.9, (0.75 - light) * 1.6)));
    for (const [x, y, w] of outlook.lit) context.fillRect(x, y, w, 3.4);
    context.restore();
  }
  if (outlook.water) drawWater(context, width, foot, glow);
}

/** The sun going down, or the moon and the first stars. */
function drawLamp(context: Context, width: number, wall: number, glow: number, light: number): void {
  const x = width * (0.62 + 0.2 * (1 - light));
  const y = wall * (0.28 + 0.34 * light * (1 - light) * 2);
  const halo = context.createRadialGradient(x, y, 0, x, y, wall * 1.1);
  halo.addColorStop(0, css(mix(glow, 0xffffff, 0.5), 0.55));
  halo.addColorStop(1, css(glow, 0));
  context.fillStyle = halo;
  context.fillRect(0, 0, width, wall);
  context.fillStyle = css(mix(glow, 0xffffff, 0.75), 0.9);
  context.beginPath();
  context.arc(x, y, wall * 0.055, 0, 2 * Math.PI);
  context.fill();
  if (light > 0.4) return;
  context.fillStyle = css(0xffffff, 0.7 * (0.4 - light));
  for (let i = 0; i < 60; i++) context.fillRect(((i * 197) % 997) * (width / 997), ((i * 89) % 101) * (wall / 230), 1.2, 1.2);
}

/** Short strokes of the sky's glow, longer towards the window. */
function drawWater(context: Context, width: number, foot: number, glow: number): void {
  for (let i = 0; i < 90; i++) {
    const t = ((i * 61) % 90) / 90;
    context.fillStyle = css(mix(glow, 0xffffff, 0.25), 0.1 + 0.22 * t);
    context.fillRect(((i * 431) % 1009) * (width / 1009), foot * (0.915 + 0.085 * t), foot * (0.1 + 0.3 * t), Math.max(1, foot * 0.008));
  }
}

/** Each pane's own edge: dark above and to the left, a thread of light on the sill; and a glint across the glass. */
function drawFrames(context: Context, panes: readonly Pane[], colours: Colours): void {
  for (const [x, y, w, h] of panes) {
    const glass = context.createLinearGradient(x, y, x + w, y + h);
    glass.addColorStop(0, 'rgb(255 255 255 / 0.07)');
    glass.addColorStop(0.45, 'rgb(255 255 255 / 0)');
    context.fillStyle = glass;
    context.fillRect(x, y, w, h);
    context.strokeStyle = css(colours.of('abyss'), 0.85);
    context.lineWidth = 1.5;
    context.strokeRect(x, y, w, h);
    context.fillStyle = css(mix(colours.of('edge'), colours.of('brass'), 0.5), 0.55);
    context.fillRect(x, y + h, w, 1);
  }
}

/** What the panes throw on the boards, fading towards the table. */
function drawFloorLight(context: Context, layout: TableLayout, panes: readonly Pane[], outlook: Outlook, light: number): void {
  const { width, height, wall } = layout;
  const reach = (height - wall) * 0.5;
  const glow = mix(outlook.sky.night[1], outlook.sky.day[1], light);
  const beam = context.createLinearGradient(0, wall, 0, wall + reach);
  beam.addColorStop(0, css(glow, 0.1 + 0.14 * light));
  beam.addColorStop(1, css(glow, 0));
  context.fillStyle = beam;
  const out = (x: number) => width / 2 + (x - width / 2) * 1.35;
  for (const [x, , w] of panes) {
    context.beginPath();
    context.moveTo(x, wall);
    context.lineTo(x + w, wall);
    context.lineTo(out(x + w), wall + reach);
    context.lineTo(out(x), wall + reach);
    context.fill();
  }
}
