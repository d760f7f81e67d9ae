import { create } from 'zustand';

/**
 * How much room there is, measured in letters rather than px: a window counts as so much smaller as its text is larger, so that text at
 * 200 % is laid out like a window half as wide. Style sheets read widths from `data-room` on the root, and heights, which a strip above the screen
 * changes, from `data-height`: whatever a rule asks of an attribute is styled anew when that attribute changes.
 */
const WIDTHS = {
  phone: [0, 768],
  slim: [0, 900],
  plain: [0, 1000],
  chart: [1000, Infinity],
  tablet: [768, 1280],
  landscape: [1024, 1280],
  narrow: [0, 1280],
  desk: [1280, Infinity],
  tight: [1280, 1440],
  wide: [1600, Infinity],
  log: [1880, Infinity],
} as const;
const HEIGHTS = { low: 960, lower: 860, lowest: 780, flat: 700 } as const;
export type Room = keyof typeof WIDTHS | keyof typeof HEIGHTS;

/** Names of all that holds for a window of so many px, its letters `letter` px high where 16 is usual. */
export function roomsOf(width: number, height: number, letter: number): readonly Room[] {
  const [w, h] = [(width * 16) / letter, (height * 16) / letter];
  const wide = (Object.keys(WIDTHS) as (keyof typeof WIDTHS)[]).filter(name => w >= WIDTHS[name][0] && w < WIDTHS[name][1]);
  const high = (Object.keys(HEIGHTS) as (keyof typeof HEIGHTS)[]).filter(name => h <= HEIGHTS[name]);
  return [...wide, ...high];
}

const useRooms = create<{ readonly rooms: readonly Room[] }>(() => ({ rooms: [] }));

/** Whether there is such room now; asks again when the window or the text changes its size. */
export function useRoom(room: Room): boolean {
  return useRooms(({ rooms }) => rooms.includes(room));
}

/** The same outside of components. */
export const roomNow = (room: Room): boolean => useRooms.getState().rooms.includes(room);

/** Size of a letter, px. */
let letter = 16;

/** Measures the window; called when it or the text size changes. */
export function measureRoom(): void {
  letter = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
  shareRoom();
}

/** Works out again what room there is; called when a strip above the screen takes some or leaves it. */
export function shareRoom(): void {
  const root = document.documentElement;
  // What a strip above the screen takes is no room for the screen.
  const strip = Number.parseFloat(root.style.getPropertyValue('--strip')) || 0;
  const rooms = roomsOf(innerWidth, innerHeight - strip, letter);
  const said = (of: object): string => rooms.filter(room => room in of).join(' ');
  const [room, height] = [said(WIDTHS), said(HEIGHTS)];
  if (root.dataset.room === room && root.dataset.height === height) return;
  // Each only where it has changed: to set it again would do, too, to have the page styled anew.
  if (root.dataset.room !== room) root.dataset.room = room;
  if (root.dataset.height !== height) root.dataset.height = height;
  useRooms.setState({ rooms });
}
