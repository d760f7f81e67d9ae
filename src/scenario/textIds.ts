import type { History, Scenario } from '../model/index.ts';
import type { Place } from './problem.ts';

/** Text ids a scenario needs, and those it may have besides. */
export interface TextIds {
  readonly needed: ReadonlyMap<string, Place>;
  readonly allowed: ReadonlySet<string>;
}

/** Where to point when words of a thing are missing: at the thing. */
export type Whereabouts = (kind: string, id: string) => Place;

export function textIds(
  scenario: Scenario,
  history: History | undefined,
  reasons: ReadonlyMap<string, Place>,
  where: Whereabouts,
): TextIds {
  const needed = new Map<string, Place>();
  const allowed = new Set<string>();
  const need = (place: Place, ...ids: readonly string[]): void => {
    for (const id of ids) if (!needed.has(id)) needed.set(id, place);
  };
  const may = (...ids: readonly string[]): void => {
    for (const id of ids) allowed.add(id);
  };

  need(
    where('scenario', ''),
    'scenario.title',
    'scenario.subtitle',
    'scenario.briefing',
    'scenario.minutes',
    'scenario.aim.chair',
    'scenario.aim.member',
  );
  need(where('scenario', ''), 'declaration.title', 'declaration.issuedBy', 'failure.title', 'failure.body');
  if ('grantCarveOut' in scenario.procedure.moves) need(where('scenario', ''), 'declaration.carveOut');
  else may('declaration.carveOut');
  if (history) need(where('history', ''), 'actual.note');
  for (const { id } of history?.forecasts ?? []) need(where('forecast', id), `forecast.${id}`);

  for (const { session } of scenario.calendar.rounds) need(where('session', session), `session.${session}`);
  const staged = [scenario.calendar.place, ...scenario.events.flatMap(event => event.stage.place ?? [])];
  for (const place of staged.filter(id => id in scenario.stage.places)) need(where('place', place), `place.${place}`);
  for (const place of Object.keys(scenario.stage.places)) may(`place.${place}`);

  for (const party of scenario.parties) {
    const id = `party.${party.id}`;
    need(
      where('party', party.id),
      `${id}.name`,
      `${id}.adjective`,
      `${id}.office`,
      ...(party.playable ? [`${id}.aim`, `${id}.batna`] : []),
    );
    if (party.place !== undefined) need(where('party', party.id), `${id}.capital`);
    may(`${id}.inText`, `${id}.aim`, `${id}.batna`, `${id}.capital`);
  }
  const figures = new Set(scenario.parties.flatMap(party => Object.keys(party.figures)));
  for (const figure of figures) need(where('figure', figure), `figure.${figure}`);
  for (const bloc of scenario.blocs) need(where('bloc', bloc.id), `bloc.${bloc.id}`);
  for (const asset of scenario.assets) need(where('asset', asset.id), `asset.${asset.id}`);

  for (const issue of scenario.issues) {
    const id = `issue.${issue.id}`;
    const place = where('issue', issue.id);
    const inText = issue.scope === 'common' && !issue.textOnly;
    need(place, `${id}.label`, `${id}.question`);
    if (inText) need(place, `${id}.clause`);
    else may(`${id}.clause`);
    if (issue.kind === 'scale') need(place, `unit.${issue.unit}`);
    else
      for (const option of issue.options) {
        need(place, `${id}.option.${option.id}`);
        if (inText) need(place, `${id}.option.${option.id}.clause`);
        else may(`${id}.option.${option.id}.clause`);
      }
  }
  for (const track of scenario.tracks)
    need(where('track', track.id), `track.${track.id}.label`, ...track.marks.map(mark => `track.${track.id}.below.${mark}`));
  for (const meter of scenario.meters) {
    need(
      where('meter', meter.id),
      `meter.${meter.id}.label`,
      ...(meter.kind === 'share' && meter.asks !== undefined ? [`meter.${meter.id}.asks`] : []),
    );
  }
  for (const event of scenario.events) {
    const id = `event.${event.id}`;
    need(
      where('event', event.id),
      `${id}.title`,
      `${id}.body`,
      ...event.choices.flatMap(choice => [`${id}.choice.${choice.id}.label`, `${id}.choice.${choice.id}.body`]),
    );
  }
  for (const [reason, place] of reasons) need(place, reason);
  for (const id of needed.keys()) allowed.add(id);
  return { needed, allowed };
}

/** Text ids a campaign needs: it is introduced as a meeting is. */
export const CAMPAIGN_TEXT_IDS = ['scenario.title', 'scenario.subtitle', 'scenario.briefing', 'scenario.minutes'];
