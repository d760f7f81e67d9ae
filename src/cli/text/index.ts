import { words } from '../../view/index.ts';
import { en } from './en.ts';

export type TextKey = keyof typeof en;

const said = words({ en });

/** What the command line says: the sentence of an id, filled with values. */
export function text(key: TextKey, values?: Readonly<Record<string, string | number>>): string {
  return said(key, values && { ...values });
}
