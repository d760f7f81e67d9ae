export * from './desk.ts';
export type * from './messages.ts';
export * from './replay.ts';
export * from './session.ts';
export type * from './types.ts';
