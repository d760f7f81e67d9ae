import { type Problem, RULES, type Rule } from '../../scenario/index.ts';
import { text } from '../text/index.ts';
import { rules } from '../text/rules.ts';

export const FORMATS = ['human', 'json', 'sarif', 'github'] as const;
export type Format = (typeof FORMATS)[number];

/** Everything found, for a person, a program, a code scanner (SARIF 2.1.0) or the annotations of GitHub Actions. */
export const printed: Readonly<Record<Format, (problems: readonly Problem[]) => string>> = {
  human: problems => `${[...problems.map(line), counts(problems)].join('\n')}\n`,
  json: problems => `${JSON.stringify(problems, null, 2)}\n`,
  sarif: problems => `${JSON.stringify(sarif(problems), null, 2)}\n`,
  github: problems => problems.map(annotation).join(''),
};

function line({ file, line, col, rule, severity, message, help }: Problem): string {
  const mark = severity === 'error' ? '' : `${severity}: `;
  return `${file}:${line}:${col}  ${rule}  ${mark}${message}; ${help}`;
}

function counts(problems: readonly Problem[]): string {
  const of = (severity: Problem['severity']): number => problems.filter(problem => problem.severity === severity).length;
  return text('lint.counts', { errors: of('error'), warnings: of('warning'), notes: of('note') });
}

/** Where a page of a rule stands, seen from the root of the project. */
const page = (rule: string): string => `scenarios/rules/${rule}.md`;

function sarif(problems: readonly Problem[]): object {
  const ids = Object.keys(RULES) as Rule[];
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'lint:scenarios',
            rules: ids.map(id => ({
              id,
              shortDescription: { text: rules[id].when },
              fullDescription: { text: rules[id].why },
              help: { text: `${rules[id].mend} ${text('lint.page', { page: page(id) })}` },
              defaultConfiguration: { level: RULES[id] },
            })),
          },
        },
        results: problems.map(({ file, line, col, rule, severity, message, help }) => ({
          ruleId: rule,
          ruleIndex: ids.indexOf(rule as Rule),
          level: severity,
          message: { text: `${message}; ${help}` },
          locations: [
            {
              physicalLocation: {
                artifactLocation: { uri: file.split('/').map(encodeURIComponent).join('/') },
                region: { startLine: line, startColumn: col },
              },
            },
          ],
        })),
      },
    ],
  };
}

function annotation({ file, line, col, rule, severity, message, help }: Problem): string {
  const inValue = (value: string): string => value.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
  const inKey = (value: string): string => inValue(value).replaceAll(':', '%3A').replaceAll(',', '%2C');
  const level = severity === 'note' ? 'notice' : severity;
  return `::${level} file=${inKey(file)},line=${line},col=${col},title=${inKey(rule)}::${inValue(`${message}; ${help}`)}\n`;
}
