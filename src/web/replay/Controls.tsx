import { useEffect, useMemo } from 'react';
import { narrateRound } from '../../view/index.ts';
import { useGame } from '../app/game.ts';
import { useMeeting, wordsOf } from '../app/meeting.ts';
import { useSettings } from '../app/settings.ts';
import { dayMonth, roundDate } from '../screens/negotiation/meters/dates.ts';
import { useShortcuts } from '../screens/negotiation/useShortcuts.ts';
import { useText } from '../text/index.ts';
import { Button, IconButton } from '../ui/Button.tsx';
import { Select } from '../ui/Select.tsx';
import { look, playOn, togglePlaying } from './acts.ts';
import { Course } from './Course.tsx';
import { setWatched, useWatched, type Watched } from './store.ts';

/** Milliseconds a round stays before the next is shown, by the settings' speed. */
const PACE = { 0: 900, 1: 3200, 2: 1600 } as const;
/** Lines of news beside the scrubber. */
const NEWS = 3;

/** The scrubber over all meetings, and what can be done from where it stands. */
export function Controls() {
  const watched = useWatched(({ watched }) => watched);
  return watched ? <Dock watched={watched} /> : null;
}

function Dock({ watched }: { readonly watched: Watched }) {
  const text = useText();
  const { timeline, moments, at, eyes, playing } = watched;
  const { scenario, name } = useMeeting();
  const busy = useGame(game => game.busy);
  const last = moments.length - 1;
  useAutoplay(watched);
  const step = (by: -1 | 1) => {
    setWatched({ playing: false });
    void look({ at: at + by });
  };
  useShortcuts({ p: togglePlaying, ',': () => step(-1), '.': () => step(1) });

  const people = timeline.setup.people.length;
  const why = people > 1 ? 'replay.branchSeats' : timeline.over && at === last ? 'replay.branchNone' : 'replay.branchMeans';
  return (
    <section className="dock replay-dock" aria-label={text('replay.controls')}>
      <div className="transport">
        <IconButton icon="first" label={text('replay.first')} disabled={at === 0} onClick={() => void look({ at: 0 })} />
        <IconButton icon="back" label={text('replay.earlier')} disabled={at === 0} onClick={() => step(-1)} />
        <IconButton
          className="play-button"
          icon={playing ? 'pause' : 'replay'}
          label={text(playing ? 'replay.pause' : 'replay.play')}
          onClick={togglePlaying}
        />
        <IconButton icon="next" label={text('replay.later')} disabled={at === last} onClick={() => step(1)} />
        <IconButton icon="last" label={text('replay.last')} disabled={at === last} onClick={() => void look({ at: last })} />
      </div>
      <div className="scrub">
        <Scrubber watched={watched} />
        <News watched={watched} />
      </div>
      <div className="replay-acts">
        <Select
          label={text('replay.eyes')}
          value={eyes}
          onChange={chosen => void look({ eyes: chosen })}
          options={[
            { value: 'public', label: text('replay.public') },
            ...(timeline.over ? scenario.parties.map(party => ({ value: party.id, label: name(party.id) })) : []),
          ]}
          note={timeline.over ? undefined : text('replay.closed')}
        />
        <Button
          kind="brass"
          disabled={busy || people > 1 || why === 'replay.branchNone'}
          title={text(why)}
          aria-describedby="branch-means"
          onClick={() => void playOn()}
        >
          {text('replay.branch')}
        </Button>
        <span id="branch-means" className="unseen">
          {text(why)}
        </span>
      </div>
    </section>
  );
}

/** Shows the next round after a while, until the end. */
function useAutoplay({ playing, at, moments }: Watched): void {
  const speed = useSettings(settings => settings.speed);
  const ended = at >= moments.length - 1;
  useEffect(() => {
    if (!playing) return undefined;
    if (ended) {
      setWatched({ playing: false });
      return undefined;
    }
    const timer = setTimeout(() => void look({ at: at + 1 }), PACE[speed]);
    return () => clearTimeout(timer);
  }, [playing, ended, at, speed]);
}

/** One slider over the whole game, the meetings under it as buttons. */
function Scrubber({ watched }: { readonly watched: Watched }) {
  const text = useText();
  const library = useGame(game => game.library);
  const { timeline, moments, at } = watched;
  const said = useMomentText(watched);
  const last = Math.max(1, moments.length - 1);
  let before = 0;
  const segments = timeline.meetings.map(({ scenario: id, rounds }) => {
    const from = before;
    before += rounds + 1;
    const loaded = library?.scenarios[id];
    return { id, from, rounds, place: loaded ? wordsOf(loaded.texts)(`place.${loaded.scenario.calendar.place}`) : id };
  });
  return (
    <div className="scrubber">
      <Course watched={watched} />
      <label htmlFor="replay-round" className="unseen">
        {text('replay.slider')}
      </label>
      <input
        id="replay-round"
        type="range"
        className="range"
        min={0}
        max={moments.length - 1}
        step={1}
        value={at}
        aria-valuetext={said}
        onChange={event => {
          setWatched({ playing: false });
          void look({ at: Number(event.target.value) });
        }}
      />
      <div className="segments">
        {segments.map(({ id, from, rounds, place }, index) => (
          <button
            key={id}
            type="button"
            className={from <= at && at <= from + rounds ? 'here' : ''}
            style={{
              insetInlineStart: `${(100 * from) / last}%`,
              width: `${(100 * (rounds + (index === segments.length - 1 ? 0 : 1))) / last}%`,
            }}
            aria-label={text('replay.toMeeting', { place })}
            aria-current={from <= at && at <= from + rounds ? 'true' : undefined}
            onClick={() => void look({ at: from })}
          >
            {place}
          </button>
        ))}
      </div>
    </div>
  );
}

/** Where the slider stands, in words. */
function useMomentText({ timeline, moments, at }: Watched, short = false): string {
  const text = useText();
  const library = useGame(game => game.library);
  const { meeting, round } = moments[at] ?? { meeting: 0, round: 0 };
  const { scenario: id, rounds: of, stood } = timeline.meetings[meeting]!;
  const loaded = library?.scenarios[id];
  if (!loaded) return '';
  if (short) return text('replay.atShort', { round, of });
  const place = wordsOf(loaded.texts)(`place.${loaded.scenario.calendar.place}`);
  const where = text('replay.at', { place, round, of, date: dayMonth(roundDate(loaded.scenario, Math.max(1, round))) });
  const now = stood[round];
  return now ? text('replay.stood', { where, ...now, silence: now.silence ? 'yes' : 'no' }) : where;
}

/** What happened in the round before, in a line or two; said by a screen reader when one steps, and not while it plays by itself. */
function News({ watched }: { readonly watched: Watched }) {
  const { update, scenario, words } = useMeeting();
  const { moments, at, playing } = watched;
  const moment = moments[at];
  const where = useMomentText(watched, true);
  const lines = useMemo(() => {
    const { round } = moment ?? { round: 0 };
    const told = narrateRound(
      scenario,
      words,
      update.log.filter(entry => (round === 0 ? entry.round <= 1 : entry.round === round)),
    );
    const most = [...told].sort((a, b) => b.weight - a.weight).slice(0, NEWS);
    return told.filter(line => most.includes(line));
  }, [update.log, scenario, words, moment]);
  // The slider is ahead of the moment it has asked for until that has come.
  if (update.meeting !== moment?.meeting) return <p className="replay-news" />;
  return (
    <p className="replay-news" aria-live={playing ? 'off' : 'polite'}>
      <b>{where}</b> {lines.map(line => line.text).join(' ')}
    </p>
  );
}
