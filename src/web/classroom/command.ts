import type { ClassReply, ClassRequest } from '../../session/index.ts';

type Given<T> = T extends { readonly id: string } ? Omit<T, 'id'> : never;
/** A command of the desk; its name is added where it is sent. */
export type Command = Given<ClassRequest>;
/** What the desk sees over a seat's shoulder. */
export type Shoulder = Extract<ClassReply, { type: 'shoulder' }>;
