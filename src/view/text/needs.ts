/** A part of the catalogue: it compiles only if every one of these ids has words; others may stand beside them. */
export type Needs<Id extends string> = Readonly<Record<Id, string>> & Readonly<Record<string, string>>;
