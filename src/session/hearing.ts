import type { ClassNews, ClassTold, DeskFace, FacePart, Room } from './classroomNews.ts';
import type { Update } from './messages.ts';

/** Lists of a face whose items are told one by one, and what an item is known by. */
const LISTS = { messages: 'n', tables: 'table', people: 'person' } as const;
type ListName = keyof typeof LISTS;
type Item = Readonly<Record<string, unknown>>;
type Face = Readonly<Record<string, unknown>>;

const texts = new WeakMap<object, string>();
/** JSON of a value; worked out once for an object, which must not change afterwards. */
function textOf(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const known = texts.get(value) ?? JSON.stringify(value);
  texts.set(value, known);
  return known;
}
const same = (one: unknown, other: unknown): boolean => one === other || textOf(one) === textOf(other);

/** What has to be told so that `before` becomes `after`; nothing where only the time has changed. */
export function partBetween<T extends Room | DeskFace>(before: T, after: T): FacePart | undefined {
  const [was, is] = [before as unknown as Face, after as unknown as Face];
  const set: Record<string, unknown> = {};
  const lists: Record<string, { changed: readonly Item[]; gone: readonly unknown[] }> = {};
  for (const name of Object.keys(is)) {
    if (name === 'now' || same(was[name], is[name])) continue;
    const list = name in LISTS ? listBetween(name as ListName, was[name] as readonly Item[], is[name] as readonly Item[]) : undefined;
    if (list) lists[name] = list;
    else set[name] = is[name];
  }
  const dropped = Object.keys(was).filter(name => !(name in is));
  const still = Object.keys(set).length + Object.keys(lists).length + dropped.length === 0;
  return still ? undefined : { now: after.now, set, lists, dropped };
}

function listBetween(name: ListName, before: readonly Item[], after: readonly Item[]) {
  const key = LISTS[name];
  const known = new Map(before.map(item => [item[key], item]));
  const kept = new Set(after.map(item => item[key]));
  const changed = after.filter(item => !same(known.get(item[key]), item));
  const list = { changed, gone: before.map(item => item[key]).filter(id => !kept.has(id)) };
  const merged = mergedList(name, before, list);
  // Where the order would not come out right, the list is told whole.
  return merged.length === after.length && merged.every((item, i) => item[key] === after[i]![key]) ? list : undefined;
}

/** Changed items in their places, new ones behind. */
function mergedList(name: ListName, before: readonly Item[], { changed, gone }: { changed: readonly Item[]; gone: readonly unknown[] }) {
  const key = LISTS[name];
  const fresh = new Map(changed.map(item => [item[key], item]));
  const left = new Set(gone);
  const merged: Item[] = [];
  for (const item of before) {
    if (left.has(item[key])) continue;
    merged.push(fresh.get(item[key]) ?? item);
    fresh.delete(item[key]);
  }
  return [...merged, ...fresh.values()];
}

function withPart<T extends Room | DeskFace>(before: T, { now, set, lists, dropped }: FacePart): T {
  const was = before as unknown as Face;
  const merged = Object.entries(lists).map(([name, list]) => [
    name,
    mergedList(name as ListName, was[name] as readonly Item[], list as Parameters<typeof mergedList>[2]),
  ]);
  const after = { ...was, ...set, ...Object.fromEntries(merged), now };
  return Object.fromEntries(Object.entries(after).filter(([name]) => !dropped.includes(name))) as unknown as T;
}

/** What is left once it is unpacked. */
export type Unpacked = Exclude<ClassTold, { type: 'packed' }>;

/** Puts together what a server tells one page: parts of a room, a desk or an update become whole ones. One for every line to a server. */
export function createHearing(): (told: Unpacked) => ClassNews | undefined {
  let [room, desk, update]: [Room | undefined, DeskFace | undefined, Update | undefined] = [undefined, undefined, undefined];
  return told => {
    switch (told.type) {
      case 'room':
        room = told.room;
        return told;
      case 'desk':
        desk = told.desk;
        return told;
      case 'update':
        update = told.update;
        return told;
      case 'roomPart':
        room = room && withPart(room, told.part);
        return room && { type: 'room', room };
      case 'deskPart':
        desk = desk && withPart(desk, told.part);
        return desk && { type: 'desk', desk };
      case 'updatePart': {
        const { log: added, ...rest } = told.update;
        update = update && { ...rest, log: [...update.log, ...added], earlier: update.earlier };
        return update && { type: 'update', update };
      }
      default:
        return told;
    }
  };
}
