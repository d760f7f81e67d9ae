import { look } from './acts.ts';
import { setWatched, type Watched } from './store.ts';

/** Shares of a bar that stays empty between two. */
const GAP = 0.5;
const STANCES = ['support', 'reserve', 'object'] as const;

/** The whole game at a glance over the slider: how the table stood after every round, when silence ran. The slider says it in words. */
export function Course({ watched: { timeline, at } }: { readonly watched: Watched }) {
  const moments = timeline.meetings.flatMap(({ stood }) => stood);
  const last = Math.max(1, moments.length - 1);
  return (
    <svg
      className="course"
      viewBox={`0 0 ${last} 1`}
      preserveAspectRatio="none"
      aria-hidden="true"
      onClick={event => {
        const { left, width } = event.currentTarget.getBoundingClientRect();
        setWatched({ playing: false });
        void look({ at: Math.round(((event.clientX - left) / width) * last) });
      }}
    >
      <rect className="ground" x={-0.5} width={last + 1} height={1} />
      {moments.map((stood, moment) => {
        if (!stood) return null;
        const all = Math.max(1, stood.support + stood.reserve + stood.object);
        let below = 1;
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: moments do not change places
          <g key={moment} className={moment === at ? 'here' : moment < at ? '' : 'ahead'}>
            {STANCES.map(stance => {
              const height = stood[stance] / all;
              below -= height;
              return <rect key={stance} className={stance} x={moment - 0.5 + GAP / 2} width={1 - GAP} y={below} height={height} />;
            })}
            {stood.silence && <rect className="quiet" x={moment - 0.5 + GAP / 2} width={1 - GAP} y={-0.16} height={0.08} />}
          </g>
        );
      })}
    </svg>
  );
}
