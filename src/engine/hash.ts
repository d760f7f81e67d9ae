import type { State } from '../model/index.ts';

/** JSON with keys in code-point order, so that equal states have equal texts whatever order they were built in. */
function canonical(value: unknown): string {
  if (value === null || typeof value !== 'object') return JSON.stringify(value) ?? 'null';
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  const entries = Object.entries(value).filter(([, v]) => v !== undefined);
  entries.sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, v]) => `${JSON.stringify(key)}:${canonical(v)}`).join(',')}}`;
}

/** Sixteen hexadecimal digits that follow from the state to the last bit: two FNV-1a lanes over its canonical JSON. */
export function stateHash(state: State): string {
  const text = canonical(state);
  let a = 0x811c9dc5;
  let b = 0x01000193;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    a = Math.imul(a ^ code, 0x01000193);
    b = Math.imul(b ^ (code + i), 0x85ebca6b);
  }
  return [a, b].map(lane => (lane >>> 0).toString(16).padStart(8, '0')).join('');
}
