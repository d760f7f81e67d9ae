import { useCallback, useMemo } from 'react';
import { gainsOf, type Rank, rankOf, rankText, standingOf } from '../../../view/index.ts';
import { numbers } from '../../text/figures.ts';
import { useText } from '../../text/index.ts';
import { Button } from '../../ui/Button.tsx';
import { binsOf, drawSummits } from './plots/drawSummits.ts';
import { Plotted } from './plots/Plotted.tsx';
import type { Told } from './told.ts';
import type { Summits } from './useSummits.ts';

const figure = numbers({ minimumFractionDigits: 1, maximumFractionDigits: 1 });

/** Points of this game, and where they stand among the summits played so far. */
export function placeOf({ debrief, seat }: Told, { played }: Summits): { readonly own: number; readonly rank: Rank | undefined } {
  const own = standingOf(debrief.parties, gainsOf(debrief), seat);
  return {
    own,
    rank: rankOf(
      own,
      played.map(({ points }) => points),
    ),
  };
}

/** This game among others of the same seed that bots played: how they spread, and where it stands. */
export function Among({ told, summits }: { readonly told: Told; readonly summits: Summits }) {
  const text = useText();
  const { debrief, words, seat } = told;
  const { played, of, playing, toggle } = summits;
  const { own, rank } = useMemo(() => placeOf(told, summits), [told, summits]);
  const bins = useMemo(
    () =>
      binsOf(
        played.map(({ points }) => points),
        own,
      ),
    [played, own],
  );
  const draw = useCallback(
    (...[kit, frame]: Parameters<ReturnType<typeof drawSummits>>) =>
      drawSummits(
        bins,
        own,
        text('debrief.rankHere', { points: figure.format(own) }),
        rank?.median,
        text('debrief.rankMedian'),
      )(kit, frame),
    [bins, own, rank?.median, text],
  );
  const member = debrief.parties.some(({ party, member }) => member && party === seat);
  const failed = played.filter(one => !one.text).length;
  return (
    <div className="among">
      <Plotted
        title={text('debrief.rank')}
        note={text(member ? 'debrief.rankNote' : 'debrief.rankNoteChair')}
        said={rank ? rankText(words, rank, member ? seat : undefined, failed) : text('debrief.rankWait')}
        tall={17}
        draw={draw}
      >
        <table className="data">
          <caption className="unseen">{text('debrief.rank')}</caption>
          <thead>
            <tr>
              <th scope="col">{text('debrief.points')}</th>
              <th scope="col">{text('debrief.rankSummits')}</th>
            </tr>
          </thead>
          <tbody>
            {bins.map(({ from, to, count }) => (
              <tr key={from}>
                <th scope="row">{text('debrief.rankBin', { from: figure.format(from), to: figure.format(to) })}</th>
                <td>{count}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Plotted>
      {played.length < of && (
        <p className="making">
          <progress aria-label={text('debrief.rank')} max={of} value={played.length} />{' '}
          {text('debrief.rankMaking', { made: played.length, of })}
          <Button size="small" onClick={toggle}>
            {text(playing ? 'debrief.rankStop' : 'debrief.rankGo')}
          </Button>
        </p>
      )}
    </div>
  );
}
