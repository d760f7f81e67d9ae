import { type Files, pathsIn } from './files.ts';
import { isMapping } from './form/checkForm.ts';
import { readYaml } from './form/yamlFile.ts';
import { newReport, type Place, placeNow } from './problem.ts';

/** Where an event and its choices stand in the files. */
export interface EventSpot {
  readonly event: string;
  readonly when: Place;
  readonly choices: readonly { readonly id: string; readonly place: Place }[];
}

/** The lines that make things happen, for whoever writes beside them how often they do. */
export function eventSpots(files: Files, folder: string): readonly EventSpot[] {
  return pathsIn(files, folder).flatMap(file => {
    const event = /\/events\/([^/]+)\.yaml$/.exec(file)?.[1];
    const yaml = event === undefined ? undefined : readYaml(file, files[file]!, newReport());
    if (event === undefined || !yaml || !isMapping(yaml.value)) return [];
    const choices = Array.isArray(yaml.value.choices) ? (yaml.value.choices as readonly unknown[]) : [];
    return [
      {
        event,
        when: placeNow(yaml.keyAt(['when'])),
        choices: choices.flatMap((choice, i) =>
          isMapping(choice) && typeof choice.id === 'string' ? [{ id: choice.id, place: placeNow(yaml.at(['choices', i, 'id'])) }] : [],
        ),
      },
    ];
  });
}
