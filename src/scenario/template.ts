/** What the files of a template leave open. */
export interface TemplateValues {
  readonly id: string;
  readonly title: string;
  /** Where the JSON Schemas lie, seen from the file. */
  readonly schemas: string;
  /** How commands call the scenario. */
  readonly name: string;
}

/** A file of the template under another name. */
export const filledIn = (text: string, values: TemplateValues): string =>
  text.replace(/\{(id|title|schemas|name)\}/g, (_, key: keyof TemplateValues) => values[key]);

/** Whether a scenario may have this id. */
export const isScenarioId = (id: string): boolean => /^[A-Za-z][A-Za-z0-9-]*$/.test(id);

/** Whether the template can hold this title: it stands between quotes, as a pattern. */
export const fitsTemplate = (title: string): boolean => !/["{}<\\\n]/.test(title);

/** `ash-well` and `ashWell` are both "Ash well". */
export function titleOfId(id: string): string {
  const said = id.replaceAll('-', ' ').replace(/([a-z0-9])([A-Z])/g, (_, a: string, b: string) => `${a} ${b.toLowerCase()}`);
  return said.charAt(0).toUpperCase() + said.slice(1);
}
