const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** Integer points as text: differences, sign folded into the lowest bit, five bits a letter, lowest first; the sixth bit says more follow. */
export function encodeArc(points: readonly (readonly [number, number])[]): string {
  let text = '';
  let last: readonly [number, number] = [0, 0];
  for (const point of points) {
    for (const axis of [0, 1] as const) {
      const difference = point[axis] - last[axis];
      let rest = difference < 0 ? -2 * difference - 1 : 2 * difference;
      do {
        const low = rest % 32;
        rest = (rest - low) / 32;
        text += ALPHABET[low + (rest > 0 ? 32 : 0)];
      } while (rest > 0);
    }
    last = point;
  }
  return text;
}

/** The points of an encoded arc, flat. */
export function decodeArc(text: string): number[] {
  const flat: number[] = [];
  let value = 0;
  let weight = 1;
  for (const letter of text) {
    const bits = ALPHABET.indexOf(letter);
    value += (bits % 32) * weight;
    weight *= 32;
    if (bits >= 32) continue;
    const difference = value % 2 === 0 ? value / 2 : -(value + 1) / 2;
    flat.push(difference + (flat.length >= 2 ? flat[flat.length - 2]! : 0));
    value = 0;
    weight = 1;
  }
  return flat;
}
