import { isMapping } from './form/checkForm.ts';
import type { YamlFile } from './form/yamlFile.ts';
import type { Report } from './problem.ts';
import { FORMAT } from './schema/scenario.ts';

/** A file of a later version of the format is not read at all: what it means is not known here. */
export function newerFormat(yaml: YamlFile, report: Report): boolean {
  const format = isMapping(yaml.value) ? yaml.value.format : undefined;
  if (typeof format !== 'number' || format <= FORMAT) return false;
  report.add(
    'newer-format',
    yaml.at(['format']),
    `this is written in format ${format}; this program reads format ${FORMAT}`,
    'use a newer version of the program',
  );
  return true;
}
