import { type FindingRule, type Told, withHelp } from './told.ts';

/** What a command found as one SARIF 2.1.0 run, valid too where nothing was. */
export function sarif({ tool, findings, rules = [] }: Told): object {
  const ids = rules.map(({ id }) => id);
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: tool, rules: rules.map(described) } },
        results: findings.map(({ file, line, col, rule, severity, message, help }) => ({
          ruleId: rule,
          ruleIndex: ids.indexOf(rule),
          level: severity,
          message: { text: withHelp({ message, help }) },
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

function described({ id, when, why, help, severity }: FindingRule): object {
  return {
    id,
    shortDescription: { text: when },
    ...(why === undefined ? {} : { fullDescription: { text: why } }),
    ...(help === undefined ? {} : { help: { text: help } }),
    defaultConfiguration: { level: severity },
  };
}
