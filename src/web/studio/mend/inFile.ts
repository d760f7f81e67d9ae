import type { Revision, TextEdit } from '../../../scenario/index.ts';

/** One edit of one file as an act; undefined where there is none to make. */
export const inFile = (file: string, edit: TextEdit | undefined): Revision | undefined =>
  edit && { edits: { [file]: [edit] }, created: {}, removed: [] };
