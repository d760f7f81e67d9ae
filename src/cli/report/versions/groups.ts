import { issueText, valueText } from '../../../view/index.ts';
import type { Difference } from '../../series/compare.ts';
import { text } from '../../text/index.ts';
import { type Html, html } from '../html.ts';
import { type Axis, stack } from '../plots.ts';
import { effect } from '../sections/events.ts';
import { numberRow, type Row, shareRow } from './row.ts';
import { either, type Versions } from './versions.ts';

/** Figures that are read together. */
export interface Group {
  readonly title: string;
  readonly note?: string;
  readonly rows: readonly Row[];
}

/** Everything both versions have, part by part: how it went, what was agreed, who got what, events and answers, tracks. */
export function groupsOf(versions: Versions): readonly Group[] {
  return [
    course(versions),
    issues(versions),
    options(versions),
    seats(versions),
    events(versions),
    answers(versions),
    tracks(versions),
  ].filter(({ rows }) => rows.length > 0);
}

const row = (found: Difference | undefined, make: (found: Difference) => Row): readonly Row[] => (found ? [make(found)] : []);

function course({ found, before, after }: Versions): Group {
  const longest = Math.max(before.tally.length.most?.value ?? 1, after.tally.length.most?.value ?? 1);
  return {
    title: text('versions.course'),
    rows: [
      ...row(found.get('agreement'), one => shareRow(text('report.effect'), one)),
      ...row(found.get('rounds'), one => numberRow(text('versions.rounds'), one, { from: 0, to: longest }, 2)),
    ],
  };
}

function issues(versions: Versions): Group {
  const scales = versions.after.tally.scenario.issues.filter(issue => issue.kind === 'scale');
  const { said } = versions.after;
  const rows = scales.flatMap(({ id, from, step, top }) =>
    row(versions.found.get(`issue.${id}`), one => numberRow(issueText(said, id), one, { from, to: from + top * step }, step < 1 ? 2 : 1)),
  );
  return { title: text('versions.issues'), note: text('versions.issuesNote'), rows };
}

function options(versions: Versions): Group {
  const rows = either(versions, ({ tally }) => tally.scenario.issues).flatMap(({ one: issue }) =>
    issue.kind !== 'options'
      ? []
      : either(versions, ({ tally }) => {
          const rules = tally.scenario.issues.find(({ id }) => id === issue.id);
          return rules?.kind === 'options' ? rules.options : [];
        }).flatMap(({ one: option, in: meeting }) =>
          row(versions.found.get(`option.${issue.id}.${option.id}`), one => {
            const rules = meeting.tally.scenario.issues.find(({ id }) => id === issue.id);
            const level = rules?.kind === 'options' ? rules.options.findIndex(({ id }) => id === option.id) : 0;
            return shareRow(
              `${issueText(meeting.said, issue.id)}: ${valueText(meeting.tally.scenario, meeting.said, issue.id, level)}`,
              one,
            );
          }),
        ),
  );
  return { title: text('versions.options'), note: text('versions.optionsNote'), rows };
}

function seats(versions: Versions): Group {
  const { before, after, found } = versions;
  const members = after.tally.scenario.parties.flatMap(({ id }) => found.get(`gain.${id}`) ?? []);
  const axis: Axis = {
    from: Math.min(0, ...members.map(one => Math.min(one.before - one.halves.before, one.after - one.halves.after))),
    to: Math.max(1, ...members.map(one => Math.max(one.before + one.halves.before, one.after + one.halves.after))),
  };
  const name = (id: string): Html =>
    html`${after.said(`party.${id}.name`)}<span class="stances">${[before, after].map(meeting => stances(meeting.tally, id))}</span>`;
  const rows = after.tally.scenario.parties.flatMap(({ id }) => row(found.get(`gain.${id}`), one => numberRow(name(id), one, axis, 1)));
  return {
    title: text('versions.seats'),
    note: `${text('versions.seatsNote')} ${text('versions.stances')}: ${text('versions.stancesNote')}`,
    rows,
  };
}

function stances({ games, parties }: Versions['after']['tally'], id: string): Html {
  const party = parties.find(one => one.party === id);
  return stack(
    (['support', 'reserve', 'object'] as const).map(stance => ({
      ...{ tone: stance, share: (party?.[stance] ?? 0) / games, label: text(`report.${stance}`) },
    })),
  );
}

function events(versions: Versions): Group {
  const rows = either(versions, ({ tally }) => tally.scenario.events).flatMap(({ one: { id }, in: meeting }) =>
    row(versions.found.get(`event.${id}`), one => shareRow(meeting.said(`event.${id}.title`), one)),
  );
  return { title: text('versions.events'), note: text('versions.eventsNote'), rows };
}

function answers(versions: Versions): Group {
  const rows = either(versions, ({ tally }) => tally.scenario.events).flatMap(({ one: { id: event } }) =>
    either(versions, ({ tally }) => tally.scenario.events.find(({ id }) => id === event)?.choices ?? []).flatMap(
      ({ one: { id: choice }, in: { said } }) =>
        row(versions.found.get(`answer.${event}.${choice}`), one =>
          shareRow(
            html`${said(`event.${event}.title`)}: ${said(`event.${event}.choice.${choice}.label`)}<span class="small went">${withIt(versions, event, choice)}</span>`,
            one,
          ),
        ),
    ),
  );
  return { title: text('versions.answers'), note: text('versions.answersNote'), rows };
}

/** What went together with an answer, before and after. */
function withIt({ before, after }: Versions, event: string, choice: string): readonly Html[] {
  return [before, after].map(({ tally }, i) => {
    const came = tally.events[event];
    const given = came?.choices[choice];
    const found = came && given && effect(given.chosen, given.agreements, came.fired, came.agreements);
    return html`<span>${text(i === 0 ? 'versions.was' : 'versions.is')} ${found ?? html`<span class="dim">${text('versions.noEffect')}</span>`}</span>`;
  });
}

function tracks({ after, found }: Versions): Group {
  const rows = after.tally.scenario.tracks.flatMap(({ id }) =>
    row(found.get(`track.${id}`), one => numberRow(after.said(`track.${id}.label`), one, { from: 0, to: 100 }, 1)),
  );
  return { title: text('versions.tracks'), note: text('versions.tracksNote'), rows };
}
