import type { Library, LoadedScenario } from '../../../model/index.ts';
import type { EventSpot, NameKind, Problem } from '../../../scenario/index.ts';
import type { Zone } from '../../../view/index.ts';

/** What the page asks of the worker that looks at a draft. */
export type ToLook = { readonly id: number } & (
  | {
      readonly kind: 'look';
      /** By path, what has changed since the last look; null for a file that is gone. */
      readonly changed: Readonly<Record<string, string | null>>;
      /** These are all the files there are. */
      readonly anew: boolean;
      readonly opens: string;
      /** The file that is being read: names and the preview are those of its scenario. */
      readonly at: string;
      /** Issues to lay out against each other. */
      readonly axes: readonly string[];
    }
  | { readonly kind: 'schemas' }
  | { readonly kind: 'library' }
);
export type FromLook = { readonly id: number } & (
  | { readonly found: Found }
  | { readonly schemas: Schemas }
  | { readonly library: Library }
  | { readonly failure: string }
);

export type Names = Readonly<Record<NameKind, readonly string[]>>;

/** What came of a look at the draft. */
export interface Found {
  readonly problems: readonly Problem[];
  /** Milliseconds that loading and checking took. */
  readonly ms: number;
  /** Folder of the scenario that names, places and the preview are of. */
  readonly folder: string;
  readonly names: Names;
  readonly spots: readonly EventSpot[];
  /** Absent where that scenario cannot be loaded. */
  readonly shown: Shown | undefined;
  /** Whether the whole can be played. */
  readonly playable: boolean;
}

/** A scenario with the words the preview needs. */
export interface Shown extends Pick<LoadedScenario, 'scenario' | 'texts' | 'hash'> {
  readonly zone: Zone;
}

/** JSON Schemas by kind of file: `scenario`, `event`, … */
export type Schemas = Readonly<Record<string, Schema>>;
export interface Schema {
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Schema>>;
  readonly definitions?: Readonly<Record<string, Schema>>;
  readonly type?: string;
  readonly title?: string;
  readonly description?: string;
  readonly enum?: readonly (string | number)[];
  readonly const?: string | number | boolean;
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: boolean | Schema;
  readonly required?: readonly string[];
  readonly items?: Schema | readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
}
