import { look } from './acts.ts';
import { setWatched, type Watched } from './store.ts';

/** How wide a bar is: a share of its place, and of the whole where moments are few, so that the last does not stand over what is beside it. */
const [OF_PLACE, OF_ALL] = [0.5, 0.03];
const STANCES = ['support', 'reserve', 'object'] as const;

/** The whole game at a glance over the slider: how the table stood after every round, when silence ran. The slider says it in words. */
export function Course({ watched: { timeline, at } }: { readonly watched: Watched }) {
  const moments = timeline.meetings.flatMap(({ stood }) => stood);
  const last = Math.max(1, moments.length - 1);
  const wide = Math.min(OF_PLACE, OF_ALL * last);
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
              return <rect key={stance} className={stance} x={moment - wide / 2} width={wide} y={below} height={height} />;
            })}
            {stood.silence && <rect className="quiet" x={moment - wide / 2} width={wide} y={-0.16} height={0.08} />}
          </g>
        );
      })}
    </svg>
  );
}
