import type { Problem, Severity } from '../../scenario/index.ts';

/** Something found, at its place; line and column are counted from 1. */
export interface Finding extends Omit<Problem, 'help'> {
  /** What to do about it, where there is something. */
  readonly help?: string;
}

/** What a kind of finding is, for those who meet it in a code scanner. */
export interface FindingRule {
  readonly id: string;
  readonly severity: Severity;
  readonly when: string;
  readonly why?: string;
  readonly help?: string;
}

/** What a command has to say, before it is known in which form. */
export interface Told {
  /** The command's name in `package.json`. */
  readonly tool: string;
  /** For a person: whole lines. */
  readonly human: () => string;
  /** For a program. */
  readonly json: unknown;
  /** For a code scanner and for annotations; a command that looks for nothing finds nothing. */
  readonly findings: readonly Finding[];
  /** Every kind of finding there could be. */
  readonly rules?: readonly FindingRule[];
  /** All on one line: of a command that tells something again and again, or whose JSON others read by lines. */
  readonly oneLine?: boolean;
}

/** What is wrong and what to do. */
export function withHelp({ message, help }: { readonly message: string; readonly help?: string | undefined }): string {
  return help === undefined ? message : `${message}; ${help}`;
}
