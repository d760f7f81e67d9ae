/** Path of a Chromium that is on this machine already, or undefined. */
export function installed(): string | undefined;
/** The same; where there is none, tries to get one. */
export function findBrowser(): Promise<string | undefined>;
