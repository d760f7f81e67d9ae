import { useEffect, useState } from 'react';
import { leftOf, type TableFace } from '../../session/index.ts';
import { useClass } from './line.ts';

/** Ms left in a table's round by the server's clock; undefined where none runs. Counts down by itself. `extra`: what somebody has more. */
export function useLeft(table: TableFace | undefined, extra = 0): number | undefined {
  const ahead = useClass(state => state.ahead);
  const [, tick] = useState(0);
  const runs = table?.deadline !== undefined;
  useEffect(() => {
    if (!runs) return;
    const timer = setInterval(() => tick(n => n + 1), 500);
    return () => clearInterval(timer);
  }, [runs]);
  return table && leftOf(table, Date.now() + ahead, extra);
}

/** 4:05, or days and hours where a round is homework. */
export function timeText(ms: number): string {
  const s = Math.ceil(ms / 1000);
  const [d, h, m] = [Math.floor(s / 86_400), Math.floor(s / 3600) % 24, Math.floor(s / 60) % 60];
  const two = (n: number) => String(n).padStart(2, '0');
  if (d > 0) return `${d} d ${h} h`;
  return h > 0 ? `${h}:${two(m)}:${two(s % 60)}` : `${m}:${two(s % 60)}`;
}
