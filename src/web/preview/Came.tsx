import type { IssueId, Level, Library, Outcome, Scenario, Stance } from '../../model/index.ts';
import { moveText, optional, refusalText, stanceText, valueText, type Words } from '../../view/index.ts';
import { wordsOf } from '../app/meeting.ts';
import { useSpoken } from '../text/spoken.ts';
import type { Replayed } from './store.ts';
import { usePreviewText } from './words.ts';

/** How far what was played was replayed, what of it no longer holds, and what differs from the game as it was. */
export function Came({ replayed }: { readonly replayed: Replayed }) {
  const text = usePreviewText();
  const { rounds, of, stopped, opened } = replayed;
  const lines = useLines(replayed);
  const sum = stopped ? text('preview.stopped', { rounds, of }) : text(lines.length > 0 ? 'preview.differs' : 'preview.same', { rounds });
  return (
    <>
      <p className="sum">{sum}</p>
      {stopped && <Why replayed={replayed} />}
      {stopped && <p>{text(opened ? 'preview.kept' : 'preview.keptBefore')}</p>}
      {lines.length > 0 && (
        <table className="differs">
          <thead>
            <tr>
              <td />
              <th scope="col">{text('preview.before')}</th>
              <th scope="col">{text('preview.after')}</th>
            </tr>
          </thead>
          <tbody>
            {lines.map(({ key, name, before, after }) => (
              <tr key={key}>
                <th scope="row">{name}</th>
                <td>{before}</td>
                <td>{after}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </>
  );
}

interface Line {
  readonly key: string;
  readonly name: string;
  readonly before: string;
  readonly after: string;
}

interface Version {
  readonly scenario: Scenario;
  readonly words: Words;
}

/** The meeting in question in either version, before and after the edit. */
function useVersions({ before, after, at, play }: Replayed): readonly [Version | undefined, Version | undefined] {
  const voice = useSpoken(now => now.voice);
  const version = ({ campaigns, scenarios }: Library): Version | undefined => {
    const loaded = scenarios[campaigns[play]?.campaign.meetings[at.meeting]?.scenario ?? play];
    return loaded && { scenario: loaded.scenario, words: wordsOf(loaded.texts, voice) };
  };
  return [version(before), version(after)];
}

/** What differs, each as it was and as it is, in the words of its own version. */
function useLines(replayed: Replayed): readonly Line[] {
  const text = usePreviewText();
  const [was, is] = useVersions(replayed);
  if (!was || !is) return [];
  const { outcome, levels, stances, events } = replayed.differs;
  const name = (id: string) => optional(is.words, id) ?? optional(was.words, id) ?? id;
  const value = ({ scenario, words }: Version, issue: IssueId, level: Level | undefined) =>
    level === undefined ? text('preview.noText') : valueText(scenario, words, issue, level);
  const stance = ({ words }: Version, of: Stance | undefined) => (of === undefined ? text('preview.noStance') : stanceText(words, of));
  const round = (came: number | undefined) => (came === undefined ? text('preview.notYet') : text('preview.inRound', { round: came }));
  const end = (of: Outcome['kind'] | undefined) => text(`preview.end.${of ?? 'open'}`);
  const line = <T,>(key: string, called: string, from: T, to: T, said: (version: Version, of: T) => string): Line => ({
    key,
    name: called,
    before: said(was, from),
    after: said(is, to),
  });
  return [
    ...(outcome ? [line('outcome', text('preview.outcome'), outcome.before, outcome.after, (_, of) => end(of))] : []),
    ...levels.map(({ issue, before, after }) =>
      line(`issue.${issue}`, name(`issue.${issue}.label`), before, after, (version, level) => value(version, issue, level)),
    ),
    ...stances.map(({ party, before, after }) => line(`party.${party}`, name(`party.${party}.name`), before, after, stance)),
    ...events.map(({ event, before, after }) => line(`event.${event}`, name(`event.${event}.title`), before, after, (_, of) => round(of))),
  ];
}

/** Where and why the game as it was played goes no further. */
function Why({ replayed }: { readonly replayed: Replayed }) {
  const text = usePreviewText();
  const { stopped, before } = replayed;
  const [was] = useVersions(replayed);
  if (!stopped) return null;
  const campaign = before.campaigns[replayed.play] !== undefined;
  const meeting = (campaign && was && optional(was.words, 'scenario.title')) || 'none';
  switch (stopped.why) {
    case 'no-seat':
      return <p className="why">{text('preview.no-seat', { seat: stopped.seat })}</p>;
    case 'no-meeting':
      return <p className="why">{text('preview.no-meeting', { number: stopped.meeting + 1 })}</p>;
    case 'over':
    case 'goes-on':
      return <p className="why">{text(`preview.${stopped.why}`, { round: stopped.round, meeting })}</p>;
    case 'unstaged': {
      const event = (was && optional(was.words, `event.${stopped.event}.title`)) ?? stopped.event;
      return <p className="why">{text('preview.unstaged', { round: stopped.round, meeting, event })}</p>;
    }
    case 'refused': {
      if (!was) return null;
      const { scenario, words } = was;
      const seat = optional(words, `party.${stopped.seat}.name`) ?? stopped.seat;
      const move = stopped.move ? moveText(scenario, words, stopped.move) : '…';
      return (
        <p className="why">
          {text('preview.refused', { round: stopped.round, seat, meeting, move, refusal: refusalText(words, stopped.refusal) })}
        </p>
      );
    }
  }
}
