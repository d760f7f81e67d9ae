import type { ScenarioId } from '../../../model/index.ts';
import type { Words } from '../../../view/index.ts';
import { wordsOf } from '../../app/meeting.ts';
import type { Cover, Shelf } from '../../game/library.ts';

/** One line of the title page: a campaign, or a meeting alone. */
export interface Play {
  readonly id: ScenarioId;
  readonly title: string;
  readonly subtitle: string;
  /** A line for the whole, under the program's name. */
  readonly subtitleOfAll: string | undefined;
  readonly minutes: string;
  readonly meetings: readonly { readonly scenario: Cover['scenario']; readonly words: Words }[];
  /** The meeting that is played first. */
  readonly first: Cover['scenario'];
  readonly words: Words;
}

/** Campaigns first, then each meeting alone. A scenario without words shows its id. */
export function playsOf({ campaigns, scenarios }: Shelf): readonly Play[] {
  const met = (ids: readonly ScenarioId[]) =>
    ids
      .map(id => scenarios.find(s => s.scenario.id === id))
      .filter(s => s !== undefined)
      .map(s => ({ scenario: s.scenario, words: wordsOf(s.texts) }));
  const line = (
    id: ScenarioId,
    own: Words,
    texts: Shelf['scenarios'][number]['texts'],
    prefix: string,
    ids: readonly ScenarioId[],
  ): Play[] => {
    const meetings = met(ids);
    const opening = meetings[0];
    const has = (key: string) => Object.values(texts).some(catalogue => key in catalogue);
    if (!opening) return [];
    return [
      {
        id,
        title: has(`${prefix}.title`) ? own(`${prefix}.title`) : id,
        subtitle: has(`${prefix}.subtitle`) ? own(`${prefix}.subtitle`) : '',
        subtitleOfAll: has(`${prefix}.motto`) ? own(`${prefix}.motto`) : undefined,
        minutes: has(`${prefix}.minutes`) ? own(`${prefix}.minutes`) : '',
        meetings,
        first: opening.scenario,
        words: opening.words,
      },
    ];
  };
  return [
    ...campaigns.flatMap(({ campaign, texts }) => {
      const prefix = Object.values(texts).some(catalogue => 'campaign.title' in catalogue) ? 'campaign' : 'scenario';
      return line(
        campaign.id,
        wordsOf(texts),
        texts,
        prefix,
        campaign.meetings.map(m => m.scenario),
      );
    }),
    ...scenarios.flatMap(({ scenario, texts }) => line(scenario.id, wordsOf(texts), texts, 'scenario', [scenario.id])),
  ];
}
