/** What is written or read does not fit the scenario: thrown inside `link/` only, and answered there. */
export class LinkFailure extends Error {}
