import * as v from 'valibot';

/** A map with exactly these keys. Its message carries the keys it allows, for the sentence the author gets. */
export function shape<const E extends v.ObjectEntries>(entries: E) {
  const keys = Object.keys(entries).join(' ');
  return v.strictObject(entries, () => keys);
}

/** A map from ids to something. */
export function mapOf<const S extends v.GenericSchema>(schema: S) {
  return v.record(id, schema);
}

/** One of several maps, told apart by which key they have, so that the problems found are those of the one that was meant. */
export function told<const S extends Readonly<Record<string, v.GenericSchema>>>(
  options: S,
): v.GenericSchema<v.InferInput<S[keyof S]>, v.InferOutput<S[keyof S]>> {
  const keys = Object.keys(options);
  const none = v.custom<never>(
    () => false,
    () => keys.join(' '),
  );
  // Asked without a value, as when the JSON Schema is made: any of them. A value read from YAML is never undefined.
  const any = v.union(Object.values(options));
  return v.lazy(input => {
    if (input === undefined) return any;
    const key = input !== null && typeof input === 'object' ? keys.find(k => k in input) : undefined;
    return key === undefined ? none : options[key]!;
  }) as v.GenericSchema<v.InferInput<S[keyof S]>, v.InferOutput<S[keyof S]>>;
}

export const ID = /^[A-Za-z][A-Za-z0-9-]*$/;
export const id = v.pipe(v.string(), v.regex(ID, 'id'));
/** Options may be years: `2029`. */
export const optionId = v.pipe(v.string(), v.regex(/^[A-Za-z0-9][A-Za-z0-9-]*$/, 'option-id'));
/** A reason's name: an id, or several joined by dots. */
export const reason = v.pipe(v.string(), v.regex(/^[A-Za-z][A-Za-z0-9-]*(\.[A-Za-z0-9-]+)*$/, 'reason'));
export const words = v.pipe(v.string(), v.nonEmpty());
export const day = v.pipe(v.string(), v.regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, 'day'));
/** A date as a source gives it: a year, a month or a day. */
export const someDate = v.pipe(v.string(), v.regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, 'date'));
export const finite = v.pipe(v.number(), v.finite());
export const count = v.pipe(v.number(), v.integer(), v.minValue(0));
export const positive = v.pipe(v.number(), v.integer(), v.minValue(1));
export const points = v.pipe(finite, v.minValue(0), v.maxValue(100));
export const share = v.pipe(finite, v.minValue(0), v.maxValue(1));
export const permille = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1000));
/** A condition, in CEL. */
export const condition = v.pipe(v.string(), v.nonEmpty());
/** A number, or CEL that gives one. */
export const amount = v.union([finite, v.pipe(v.string(), v.nonEmpty())]);
/** A value of an issue: a number in its unit, or an option's name. */
export const value = v.union([finite, v.pipe(v.string(), v.nonEmpty())]);
export const confidence = v.picklist(['high', 'medium', 'low']);
export const basis = v.picklist(['statement', 'plan', 'statistic', 'rule', 'invented']);
export const part = v.picklist(['morning', 'afternoon', 'evening']);
