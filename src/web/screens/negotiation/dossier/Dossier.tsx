import { useMemo, useState } from 'react';
import type { Figure, PartyId } from '../../../../model/index.ts';
import { reasonText, valueText } from '../../../../view/index.ts';
import { useGame } from '../../../app/game.ts';
import { partyNumber, partyOf, useMeeting } from '../../../app/meeting.ts';
import { useText } from '../../../text/index.ts';
import { Button, IconButton } from '../../../ui/Button.tsx';
import { Flag } from '../../../ui/Flag.tsx';
import { Icon } from '../../../ui/Icon.tsx';
import { Lamp } from '../../../ui/Lamp.tsx';
import { Why } from '../../../ui/Why.tsx';
import { useStances } from '../dock/useForecast.ts';
import { signed } from '../draft/DraftEditor.tsx';
import { type Act, AT_A_PARTY } from '../planner/acts.ts';
import { figuresOf } from './figures.ts';
import { levers } from './levers.ts';
import { Spans } from './Spans.tsx';
import './dossier.css';

const figure = new Intl.NumberFormat('en', { maximumFractionDigits: 2 });

interface Props {
  readonly onPlan: (act: Act) => void;
  readonly onBack: () => void;
}

/** One delegation: what is known of it, how surely, why it stands where it stands, and what would move it. */
export function Dossier({ onPlan, onBack }: Props) {
  const text = useText();
  const { scenario } = useMeeting();
  const selected = useGame(game => game.selected);
  const party = scenario.parties.find(p => p.id === selected);
  return (
    <div className="dossier">
      <svg width="0" height="0" className="unseen" aria-hidden="true">
        <pattern id="limit-hatch" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <line x1="0" y1="0" x2="0" y2="5" stroke="var(--object)" strokeWidth="1.600" />
        </pattern>
      </svg>
      {party ? (
        <Page key={party.id} id={party.id} onPlan={onPlan} onBack={onBack} />
      ) : (
        <>
          <h2>{text('dossier.choose')}</h2>
          <p className="second">{text('dossier.chooseMeans')}</p>
        </>
      )}
    </div>
  );
}

function Page({ id, onPlan, onBack }: Props & { readonly id: PartyId }) {
  const text = useText();
  const { scenario, view, words, name, seat } = useMeeting();
  const party = partyOf(scenario, id);
  const { draft } = view;
  const pkg = useMemo(() => draft && { levels: draft.levels, carveOuts: draft.carveOuts }, [draft]);
  const seen = useStances(pkg)?.stances.find(s => s.party === id);
  const stance = draft?.stances[id] ?? seen?.stance;
  const own = id === seat;
  const reasons = seen?.reasons ?? [];
  const moves = useMemo(() => (own || !party.member ? [] : levers(scenario, view, id)), [own, party, scenario, view, id]);
  const times = Object.values(view.own?.knowledge[id] ?? {}).reduce((sum, known) => sum + known.times, 0);
  const trust = view.own?.trusted[partyNumber(scenario, id)] ?? 0;
  const face = view.parties[partyNumber(scenario, id)];
  const [more, setMore] = useState(false);
  const { few, rest } = useMemo(() => figuresOf(scenario, party), [scenario, party]);
  const facts = more ? [...few, ...rest] : few;
  const acts = AT_A_PARTY.filter(act => view.own?.moves.includes(act)) as readonly Act[];
  return (
    <article aria-labelledby="dossier-name">
      <header className="dossier-head">
        <IconButton className="dossier-back" icon="back" label={text('back')} onClick={onBack} />
        <Flag party={party} />
        <h2 id="dossier-name">
          {name(id)} {own && <span className="soft">({text('you')})</span>}
        </h2>
        {stance && (
          <span className={`stance-word ${stance}`}>
            <Lamp stance={stance} /> {text(`stance.${stance}.does`)}
          </span>
        )}
      </header>
      <p className="second">{words(`party.${id}.office`)}</p>
      {facts.length > 0 && (
        <div className="figures">
          {facts.map(([key, value]) => (
            <FigureFact key={key} id={key} value={value} />
          ))}
          {rest.length > 0 && (
            <Button kind="link" aria-expanded={more} onClick={() => setMore(!more)}>
              {text(more ? 'dossier.fewerFigures' : 'dossier.allFigures')}
            </Button>
          )}
        </div>
      )}
      {!own && acts.length > 0 && (
        <fieldset className="dossier-acts" aria-label={text('plan.with', { party: name(id) })}>
          {acts.map(act => (
            <Button key={act} onClick={() => onPlan(act)}>
              <Icon name={act} />
              {text(`move.${act}`)}
            </Button>
          ))}
        </fieldset>
      )}
      {party.member && (
        <section>
          <div className="panel-head">
            <h3>{text('dossier.accept', { capital: words(`party.${id}.capital`) })}</h3>
            {!own && <span className="soft">{text('dossier.consulted', { times })}</span>}
          </div>
          <Spans party={id} />
        </section>
      )}
      {reasons.length > 0 && (
        <section>
          <h3>{text(`dossier.why.${stance ?? 'none'}`)}</h3>
          <ul className="reasons">
            {reasons.slice(0, 4).map(reason => (
              <li key={`${reason.kind}${reason.issue ?? ''}`}>
                <span>{reasonText(scenario, words, reason)}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {moves.length > 0 && (
        <section>
          <h3>{text('dossier.moves')}</h3>
          <ul className="reasons">
            {moves.map(lever => (
              <li key={lever.issue}>
                <span>
                  {words(`issue.${lever.issue}.label`)}: {valueText(scenario, words, lever.issue, lever.to)}
                </span>
                <b>{signed(lever.gain)}</b>
              </li>
            ))}
          </ul>
        </section>
      )}
      <section>
        <h3>{text('dossier.aim')}</h3>
        <p className="second">{words(`party.${id}.aim`)}</p>
        <h3 className="next">{text('dossier.course')}</h3>
        <p className="second">{words(`party.${id}.batna`)}</p>
        {!own && <p className="soft">{text('dossier.trust', { trust: signed(trust * 100) })}</p>}
        {face?.askedCarveOut && <p className="now">{text('dossier.carveOut')}</p>}
        {draft?.carveOuts[id] && <p className="second">{text('dossier.granted', { thirds: draft.carveOuts[id] ?? 0 })}</p>}
      </section>
    </article>
  );
}

/** A figure and, on focus, hover or tap, where it comes from and how sure it is. */
function FigureFact({ id, value }: { readonly id: string; readonly value: Figure }) {
  const text = useText();
  const { words, scenario } = useMeeting();
  const source = scenario.sources[value.source]?.title ?? value.source;
  return (
    <Why
      note={
        <>
          {source}
          {value.date ? `, ${value.date}` : ''}. {text('dossier.sure', { confidence: text(`dossier.confidence.${value.confidence}`) })},{' '}
          {text(`basis.${value.basis}`)}.
        </>
      }
    >
      <b>{figure.format(value.value)}</b>
      <span className="soft">{words(`figure.${id}`)}</span>
    </Why>
  );
}
