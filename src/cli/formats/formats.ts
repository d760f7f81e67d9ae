import { oneOf } from '../readArguments.ts';
import { CannotDo } from '../refusal.ts';
import { text } from '../text/index.ts';
import { sarif } from './sarif.ts';
import { type Finding, type Told, withHelp } from './told.ts';

export const FORMATS = ['human', 'json', 'sarif', 'github'] as const;
export type Format = (typeof FORMATS)[number];

/** The form asked for by `--format`, or by `--json` where a command has that too. Throws `CannotDo`. */
export function formatOf({ format, json }: { readonly format?: string | undefined; readonly json?: true | undefined }): Format {
  const asked = oneOf('--format', format ?? (json ? 'json' : 'human'), FORMATS);
  if (json && asked !== 'json') throw new CannotDo(text('order.notTogether', { name: '--json', other: `--format ${asked}` }));
  return asked;
}

/** What a command says: for a person, a program, a code scanner (SARIF 2.1.0) or the annotations of GitHub Actions. */
export function printed(format: Format, told: Told): string {
  const data = (value: unknown): string => `${JSON.stringify(value, null, told.oneLine ? undefined : 2)}\n`;
  switch (format) {
    case 'human':
      return told.human();
    case 'json':
      return data(told.json);
    case 'sarif':
      return data(sarif(told));
    case 'github':
      return told.findings.map(annotation).join('');
  }
}

/** A finding for a person, on one line. */
export function findingLine({ file, line, col, rule, severity, message, help }: Finding): string {
  const mark = severity === 'error' ? '' : `${severity}: `;
  return `${file}:${line}:${col}  ${rule}  ${mark}${withHelp({ message, help })}`;
}

function annotation({ file, line, col, rule, severity, message, help }: Finding): string {
  const inValue = (value: string): string => value.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
  const inKey = (value: string): string => inValue(value).replaceAll(':', '%3A').replaceAll(',', '%2C');
  const level = severity === 'note' ? 'notice' : severity;
  return `::${level} file=${inKey(file)},line=${line},col=${col},title=${inKey(rule)}::${inValue(withHelp({ message, help }))}\n`;
}
