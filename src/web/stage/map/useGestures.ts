import { type RefObject, useEffect, useRef } from 'react';
import type { MapLayout, Zoom } from './layout.ts';
import type { SheetView } from './sheetView.ts';

const MOST = 6;
/** Milliseconds after the last turn of a wheel. */
const SETTLE = 180;

export interface GestureCalls {
  /** The view follows the hand. */
  readonly drag: (view: SheetView) => void;
  /** The hand rests; undefined: the whole frame. */
  readonly settle: (zoom: Zoom | undefined) => void;
  readonly hover: (x: number, y: number) => void;
  readonly leave: () => void;
  readonly press: (x: number, y: number) => void;
}

/** Wheel, drag and pinch on the map; a press that did not travel is a press. Never needed: the grid reaches everything. */
export function useGestures(element: RefObject<HTMLElement | null>, layout: MapLayout, calls: GestureCalls): void {
  const now = useRef({ layout, calls });
  now.current = { layout, calls };
  useEffect(() => {
    const area = element.current;
    if (!area) return;
    const fingers = new Map<number, { x: number; y: number }>();
    let view: SheetView | undefined;
    let travelled = 0;
    let settling: ReturnType<typeof setTimeout> | undefined;
    const local = (event: MouseEvent) => {
      const rect = area.getBoundingClientRect();
      return { x: event.clientX - rect.left, y: event.clientY - rect.top };
    };
    const current = () => view ?? now.current.layout.views.main;
    const show = (next: SheetView) => {
      view = next;
      now.current.calls.drag(next);
    };
    const zoomed = () => current().scale > now.current.layout.base.scale * 1.01;
    const scaleAt = (x: number, y: number, times: number) => {
      const { base } = now.current.layout;
      const from = current();
      const scale = Math.min(base.scale * MOST, Math.max(base.scale, from.scale * times));
      const k = scale / from.scale;
      show(kept({ scale, x: x - (x - from.x) * k, y: y - (y - from.y) * k }, now.current.layout));
    };
    const settle = () => {
      clearTimeout(settling);
      if (!view) return;
      const { layout: l, calls: c } = now.current;
      const times = view.scale / l.base.scale;
      const middle = { x: l.open.x + l.open.width / 2, y: l.open.y + l.open.height / 2 };
      c.settle(times < 1.02 ? undefined : { times, x: (middle.x - view.x) / view.scale, y: (middle.y - view.y) / view.scale });
      view = undefined;
    };
    const down = (event: PointerEvent) => {
      fingers.set(event.pointerId, local(event));
      travelled = fingers.size > 1 ? 99 : 0;
    };
    const move = (event: PointerEvent) => {
      const at = local(event);
      const last = fingers.get(event.pointerId);
      if (!last) {
        if (event.pointerType === 'mouse') now.current.calls.hover(at.x, at.y);
        return;
      }
      travelled += Math.abs(at.x - last.x) + Math.abs(at.y - last.y);
      if (travelled < 5) return;
      if (fingers.size === 2) {
        const other = [...fingers].find(([id]) => id !== event.pointerId)![1];
        const span = (p: { x: number; y: number }) => Math.sqrt((p.x - other.x) ** 2 + (p.y - other.y) ** 2);
        if (span(last) > 4) scaleAt((at.x + other.x) / 2, (at.y + other.y) / 2, span(at) / span(last));
      } else if (zoomed()) {
        const from = current();
        area.setPointerCapture(event.pointerId);
        show(kept({ scale: from.scale, x: from.x + at.x - last.x, y: from.y + at.y - last.y }, now.current.layout));
      }
      fingers.set(event.pointerId, at);
    };
    const up = (event: PointerEvent) => {
      const at = local(event);
      const was = fingers.delete(event.pointerId);
      if (was && travelled < 5 && event.type === 'pointerup') now.current.calls.press(at.x, at.y);
      if (fingers.size === 0) settle();
    };
    const wheel = (event: WheelEvent) => {
      const scrolls = document.documentElement.scrollHeight > innerHeight + 1;
      if (scrolls && !event.ctrlKey) return;
      event.preventDefault();
      const at = local(event);
      scaleAt(at.x, at.y, Math.exp(-event.deltaY * (event.deltaMode === 1 ? 0.05 : 0.0022)));
      clearTimeout(settling);
      settling = setTimeout(settle, SETTLE);
    };
    const leave = () => now.current.calls.leave();
    area.addEventListener('pointerdown', down);
    area.addEventListener('pointermove', move);
    area.addEventListener('pointerup', up);
    area.addEventListener('pointercancel', up);
    area.addEventListener('pointerleave', leave);
    // Over the words too.
    const whole = area.parentElement ?? area;
    whole.addEventListener('wheel', wheel, { passive: false });
    return () => {
      clearTimeout(settling);
      area.removeEventListener('pointerdown', down);
      area.removeEventListener('pointermove', move);
      area.removeEventListener('pointerup', up);
      area.removeEventListener('pointercancel', up);
      area.removeEventListener('pointerleave', leave);
      whole.removeEventListener('wheel', wheel);
    };
  }, [element]);
}

/** The open part stays within what the whole view shows. */
function kept(view: SheetView, layout: MapLayout): SheetView {
  const { open, base } = layout;
  const k = view.scale / base.scale;
  const hold = (offset: number, from: number, start: number, length: number) => {
    // Where the whole view's near and far edge come to lie.
    const near = (start - from) * k + offset;
    const far = (start + length - from) * k + offset;
    return offset + Math.min(0, start - near) + Math.max(0, start + length - far);
  };
  return { scale: view.scale, x: hold(view.x, base.x, open.x, open.width), y: hold(view.y, base.y, open.y, open.height) };
}
