import type { LoadedCampaign, LoadedScenario, Scenario, TextId } from '../../model/index.ts';

/** A meeting as it is shown to whoever has not opened it: what is on the table, who sits there, where and when. Nothing to play by. */
export interface Cover extends Pick<LoadedScenario, 'hash' | 'texts'> {
  /** Parties come without their stakes, and with no figure but the one the map is coloured by. */
  readonly scenario: Pick<Scenario, 'id' | 'chair' | 'parties' | 'issues' | 'calendar' | 'stage'>;
}

/** Everything that can be chosen on the title page, in one small file. */
export interface Shelf {
  readonly campaigns: readonly LoadedCampaign[];
  readonly scenarios: readonly Cover[];
}

/** Texts of a cover, besides its place and the name of its figure. */
const SAID = /^(scenario\.|campaign\.|declaration\.title$|party\.[^.]+\.(name|inText|office|aim)$|issue\.[^.]+\.(label|question)$)/;
/** A tenth of the whole; the rest is fetched when the meeting is opened. */
export function coverOf({ scenario, hash, texts }: LoadedScenario): Cover {
  const { id, chair, calendar, stage, issues } = scenario;
  const figure = stage.colour?.figure;
  const here = `place.${calendar.place}`;
  const needed = (text: TextId): boolean => SAID.test(text) || text === here || text === `figure.${figure}`;
  const parties = scenario.parties.map(party => {
    const shown = figure === undefined ? undefined : party.figures[figure];
    return { ...party, stakes: {}, figures: figure !== undefined && shown ? { [figure]: shown } : {} };
  });
  return {
    scenario: { id, chair, parties, issues, calendar, stage },
    hash,
    texts: Object.fromEntries(
      Object.entries(texts).map(([language, said]) => [
        language,
        Object.fromEntries(Object.entries(said).filter(([text]) => needed(text))),
      ]),
    ),
  };
}
