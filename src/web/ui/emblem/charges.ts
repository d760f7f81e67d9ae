/** What stands on a field, drawn in 24 by 24: one bold thing each, told apart at 16 px. `lines` are strokes of such a width, `solid` is filled. */
export interface Charge {
  readonly name: string;
  readonly solid?: string;
  readonly lines?: string;
  readonly width?: number;
}

const round = (x: number, y: number, r: number): string => `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0Z`;

/** Points on two rings by turns, the first one up. */
function rays(points: number, outer: number, inner: number): string {
  const at = (i: number) => {
    const r = i % 2 === 0 ? outer : inner;
    const turn = (i / points) * Math.PI - Math.PI / 2;
    return `${(12 + r * Math.cos(turn)).toFixed(2)} ${(12 + r * Math.sin(turn)).toFixed(2)}`;
  };
  return `M${Array.from({ length: 2 * points }, (_, i) => at(i)).join('L')}Z`;
}

export const CHARGES: readonly Charge[] = [
  { name: 'star', solid: rays(5, 11, 4.4) },
  { name: 'ring', lines: round(12, 12, 7.4), width: 4 },
  { name: 'mascle', solid: 'M12 1L21.500 12L12 23L2.500 12ZM12 7.500L8.200 12L12 16.500L15.800 12Z' },
  {
    name: 'tower',
    solid:
      'M4.500 22.500V9.500H3.500V2.500H7.500V5.500H10V2.500H14V5.500H16.500V2.500H20.500V9.500H19.500V22.500H14.500V17.500a2.500 2.500 0 0 0-5 0V22.500Z',
  },
  {
    name: 'anchor',
    solid: round(12, 3.6, 2.8),
    lines: 'M12 5V21M7 9H17M3.500 13.500c.5 5 4 7.500 8.500 7.500s8-2.500 8.500-7.500',
    width: 3,
  },
  { name: 'tree', solid: `${round(12, 6.2, 5)}${round(6.6, 12.4, 4.8)}${round(17.4, 12.4, 4.8)}M10.300 12H13.700V23H10.300Z` },
  { name: 'wheel', lines: `${round(12, 12, 8.8)}M12 3V21M4.200 7.500L19.800 16.500M4.200 16.500L19.800 7.500`, width: 2.6 },
  { name: 'key', lines: `${round(12, 6, 4)}M12 10V22.500M12 15H17.500M12 20.500H17`, width: 3.2 },
  { name: 'ship', solid: 'M2 15.500H22L18 22H6ZM11 1.500V13.500H3.500ZM13 4V13.500H20Z' },
  { name: 'crescent', solid: 'M16.500 2.200a10.200 10.200 0 1 0 4.900 14.800a8.400 8.400 0 1 1-4.900-14.800Z' },
  {
    name: 'book',
    solid:
      'M1.500 5c3.700-1.700 7.200-1.200 9.500.800V21.500c-2.300-2-5.800-2.500-9.500-.800ZM22.500 5c-3.700-1.700-7.200-1.200-9.500.800V21.500c2.300-2 5.800-2.500 9.500-.800Z',
  },
  {
    name: 'fish',
    solid: `M1 12c3.800-6.500 10.500-7.500 15.500-2.500L22.500 5V19L16.500 14.500c-5 5-11.700 4-15.500-2.500Z${round(6.6, 10.8, 1.3)}`,
  },
  { name: 'sun', solid: rays(12, 11.6, 6.6) },
];
