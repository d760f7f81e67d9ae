import { beforeEach, expect, test, vi } from 'vitest';
import { bestOf, keepBest } from '../../../src/web/saves/best.ts';

beforeEach(() => {
  const store = new Map<string, string>();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => store.get(key) ?? null,
    setItem: (key: string, value: string) => void store.set(key, value),
  });
});

test('a better place takes over from a worse one, by the share of games before it, and not the other way round', () => {
  keepBest('hague', 'sg', { place: 40, of: 401 });
  keepBest('hague', 'sg', { place: 60, of: 1001 });
  expect(bestOf('hague', 'sg')).toEqual({ place: 60, of: 1001 });
  keepBest('hague', 'sg', { place: 45, of: 501 });
  expect(bestOf('hague', 'sg')).toEqual({ place: 60, of: 1001 });
});

test('a place among few is none, and every seat of every meeting has its own', () => {
  keepBest('hague', 'us', { place: 1, of: 20 });
  keepBest('antalya', 'us', { place: 9, of: 1001 });
  expect(bestOf('hague', 'us')).toBeUndefined();
  expect(bestOf('antalya', 'us')).toEqual({ place: 9, of: 1001 });
});

test('what lies there and is no place is not told', () => {
  localStorage.setItem('five-percent:best', JSON.stringify({ 'hague/sg': { place: 'first', of: 3 } }));
  expect(bestOf('hague', 'sg')).toBeUndefined();
});
