import type { Revision, TextEdit } from '../../../scenario/index.ts';

/** A way on that the linter knows: what it is called, and what it does to the files. */
export interface Remedy {
  readonly kind: 'use' | 'words' | 'write' | 'remove' | 'key' | 'stakes' | 'rounds' | 'translate' | 'forget';
  readonly name: string;
  /** Undefined where the text leaves no room for it. */
  readonly revision: () => Revision | undefined;
}

/** One edit of one file as an act; undefined where there is none to make. */
export const inFile = (file: string, edit: TextEdit | undefined): Revision | undefined =>
  edit && { edits: { [file]: [edit] }, created: {}, removed: [] };
