import { type RefObject, useEffect, useState } from 'react';
import { card } from './card.ts';

export interface StageSize {
  /** CSS px, whole. */
  readonly width: number;
  readonly height: number;
  /** Root text size against 16 px. */
  readonly em: number;
  /** Texture px per CSS px: the screen's, within what a card can fill. */
  readonly px: number;
}

/** About 10 million texture px: more costs memory that phones and old laptops lack, and is not seen. */
const MOST_PIXELS = 10e6;

/** Texture px per CSS px where the processor draws: a quarter of the work, for a map without its finest lines. */
const BY_PROCESSOR = 0.5;

/** Texture px per CSS px, for a stage of so many of these. */
function sharpness(pixels: number): number {
  if (card() === 'processor') return BY_PROCESSOR;
  const sharp = Math.min(devicePixelRatio, matchMedia('(pointer: coarse)').matches ? 2 : 3);
  return Math.max(1, Math.min(sharp, Math.sqrt(MOST_PIXELS / pixels)));
}

/** The stage's size, kept up with layout, text size and screen; undefined until it has one. */
export function useSize(box: RefObject<HTMLElement | null>): StageSize | undefined {
  const [size, setSize] = useState<StageSize>();
  useEffect(() => {
    const element = box.current;
    if (!element) return;
    const measure = () => {
      const width = Math.round(element.clientWidth);
      const height = Math.round(element.clientHeight);
      if (width < 2 || height < 2) return;
      const em = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / 16;
      const px = sharpness(width * height);
      setSize(was => (was?.width === width && was.height === height && was.em === em && was.px === px ? was : { width, height, em, px }));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    observer.observe(document.documentElement);
    let screen = matchMedia(`(resolution: ${devicePixelRatio}dppx)`);
    const moved = () => {
      screen.removeEventListener('change', moved);
      screen = matchMedia(`(resolution: ${devicePixelRatio}dppx)`);
      screen.addEventListener('change', moved);
      measure();
    };
    screen.addEventListener('change', moved);
    return () => {
      observer.disconnect();
      screen.removeEventListener('change', moved);
    };
  }, [box]);
  return size;
}
