import { numbers } from '../../text/figures.ts';
import { type Text, useText } from '../../text/index.ts';
import { placeOf } from './Among.tsx';
import type { Told } from './told.ts';
import type { Summits } from './useSummits.ts';

const figure = numbers({ maximumFractionDigits: 1 });

/** The few numbers that say how good it was. */
export function Figures({ told, summits }: { readonly told: Told; readonly summits: Summits | undefined }) {
  const text = useText();
  const { debrief, scenario, seat, called } = told;
  const { outcome, slack, spending } = debrief;
  const members = debrief.parties.filter(p => p.member);
  const above = members.filter(p => p.utility >= p.reservation).length;
  const own = debrief.parties.find(p => p.party === seat);
  const share = spending?.share?.at(-1);
  const mine = own?.member
    ? [{ id: 'own', value: pointsOf(own.utility - own.reservation), label: text('debrief.own', { seat: called(seat) }) }]
    : [];
  const facts: { readonly id: string; readonly value: string; readonly label: string }[] = [
    ...mine,
    outcome.kind === 'failed'
      ? { id: 'above', value: text('debrief.noText'), label: text('debrief.blockers', { count: outcome.blockers.length }) }
      : { id: 'above', value: text('debrief.of', { count: above, of: members.length }), label: text('debrief.above') },
    ...(slack ? [{ id: 'slack', value: figure.format(slack.points), label: text('debrief.slack') }] : []),
    ...(debrief.credibility !== undefined
      ? [
          {
            id: 'credibility',
            value: text('settings.percent', { percent: Math.round(debrief.credibility * 100) }),
            label: text('debrief.credibility'),
          },
        ]
      : []),
    ...(share !== undefined && scenario.demander
      ? [
          {
            id: 'share',
            value: text('settings.percent', { percent: figure.format((1 - share) * 100) }),
            label: text('debrief.share', { demander: called(scenario.demander.party), year: String(spending?.years.at(-1) ?? '') }),
          },
        ]
      : []),
    ...(summits ? [{ id: 'rank', ...ranked(told, summits, text) }] : []),
    // What did not happen is no figure.
    ...(debrief.carveOuts.length > 0
      ? [{ id: 'carve', value: String(debrief.carveOuts.length), label: text('debrief.carveOuts', { count: debrief.carveOuts.length }) }]
      : []),
    ...(debrief.silencesBroken > 0
      ? [{ id: 'silence', value: String(debrief.silencesBroken), label: text('debrief.silences', { of: debrief.silencesOpened }) }]
      : []),
  ];
  return (
    <div className="key-figures">
      {facts.map(fact => (
        <div key={fact.id}>
          <b>{fact.value}</b>
          <span className="soft">{fact.label}</span>
        </div>
      ))}
    </div>
  );
}

/** Points with their sign, a true minus. */
const pointsOf = (points: number): string => `${points < 0 ? '−' : '+'}${figure.format(Math.abs(points))}`;

/** Which place it takes, the best first; as good as others shares the place with them. */
function ranked(told: Told, summits: Summits, text: Text): { readonly value: string; readonly label: string } {
  const { rank } = placeOf(told, summits);
  return {
    value: rank ? text('debrief.of', { count: rank.better + 1, of: rank.of + 1 }) : '…',
    label: text('debrief.rankPlace'),
  };
}
