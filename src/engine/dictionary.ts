/**
 * A copy of a record in which ids are entered as things happen, in any order. It has no prototype, so that the machine keeps it as
 * a hash table from the start: of ordinary records it would make a new class of object for every order in which ids were ever
 * entered, in every game, and nothing that reads them would ever be found where it was found last time.
 */
export function dictionaryOf<T>(record: Readonly<Record<string, T>>): Record<string, T> {
  const copy = Object.create(null) as Record<string, T>;
  // By the list of keys: `for … in` on a hash table is three times slower.
  const keys = Object.keys(record);
  for (let n = 0; n < keys.length; n += 1) copy[keys[n]!] = record[keys[n]!]!;
  return copy;
}
