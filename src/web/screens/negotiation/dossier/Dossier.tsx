import { memo, useEffect, useMemo, useRef } from 'react';
import type { Party, PartyId, Scenario } from '../../../../model/index.ts';
import { leversSeen, optional, textAfter } from '../../../../view/index.ts';
import { select } from '../../../app/acts.ts';
import { useGame } from '../../../app/game.ts';
import { partyNumber, partyOf, useMeeting } from '../../../app/meeting.ts';
import { officeBeside } from '../../../app/office.ts';
import { usePainted } from '../../../app/painted.ts';
import { useRoom } from '../../../app/room.ts';
import { useText } from '../../../text/index.ts';
import { Button, IconButton } from '../../../ui/Button.tsx';
import { Flag } from '../../../ui/Flag.tsx';
import { Icon } from '../../../ui/Icon.tsx';
import { Lamp } from '../../../ui/Lamp.tsx';
import { shortName } from '../dock/PlanCard.tsx';
import { type OnOpen, toPlan } from '../open.ts';
import { type Act, AT_A_PARTY, planned } from '../planner/acts.ts';
import { RoomPanel } from '../room/RoomPanel.tsx';
import { useStances } from '../useStances.ts';
import { Facts } from './Facts.tsx';
import { Levers, Reasons } from './Reasons.tsx';
import { Spans } from './Spans.tsx';
import { Standing } from './Standing.tsx';
import './dossier.css';

interface Props {
  readonly onOpen: OnOpen;
  readonly onBack: () => void;
}

/** The right desk: one delegation, or, while none is chosen, the room. */
export const Dossier = memo(function Dossier({ onOpen, onBack }: Props) {
  const { scenario } = useMeeting();
  const chosen = useGame(game => game.selected);
  const painted = usePainted(chosen);
  // Beside the others it follows the press by a frame; a page of its own opens as what it is.
  const selected = useRoom('desk') ? painted : chosen;
  const party = scenario.parties.find(p => p.id === selected);
  const desk = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: every dossier is read from its top, and closing one leaves the focus here
  useEffect(() => {
    desk.current?.parentElement?.scrollTo(0, 0);
    if (document.activeElement === document.body) desk.current?.focus({ preventScroll: true });
  }, [selected]);
  // There the room is told below the grid: this page is shown for a party only.
  const phone = useRoom('phone');
  return (
    <div className="dossier-desk" ref={desk} tabIndex={-1}>
      {party ? <Page key={party.id} id={party.id} onOpen={onOpen} onBack={onBack} /> : !phone && <RoomPanel onOpen={onOpen} />}
    </div>
  );
});

/** What a member weighs among all members, in tenths of a per cent: what amendments, and standing alone, are reckoned by. */
function influenceShare(scenario: Scenario, party: Party): number {
  const total = scenario.parties.reduce((sum, one) => sum + (one.member ? one.influence : 0), 0);
  return total === 0 ? 0 : Math.round((1000 * party.influence) / total) / 10;
}

/** What is known of a delegation, how surely, why it stands where it stands, and what would move it. */
function Page({ id, onOpen, onBack }: Props & { readonly id: PartyId }) {
  const text = useText();
  const { scenario, view, words, name, called, seat } = useMeeting();
  const party = partyOf(scenario, id);
  const { draft } = view;
  const pkg = useMemo(() => textAfter(view, []), [view]);
  const seen = useStances(pkg)?.stances.find(s => s.party === id);
  const stance = draft?.stances[id] ?? seen?.stance;
  const own = id === seat;
  const levers = useMemo(() => (own || !party.member ? [] : leversSeen(scenario, view, id)), [own, party, scenario, view, id]);
  const times = Object.values(view.own?.knowledge[id] ?? {}).reduce((sum, known) => sum + known.times, 0);
  const face = view.parties[partyNumber(scenario, id)];
  return (
    <>
      <article className="dossier" aria-labelledby="dossier-name">
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
          <IconButton className="dossier-close" icon="close" label={text('dossier.close')} onClick={() => select(undefined)} />
        </header>
        <p className="second">{officeBeside(words, id)}</p>
        {party.member && <p className="second">{text('dossier.influence', { share: influenceShare(scenario, party) })}</p>}
        {face?.askedCarveOut && !draft?.carveOuts[id] && <p className="now">{text('dossier.carveOut')}</p>}
        {draft?.carveOuts[id] && <p className="second">{text('dossier.granted', { thirds: draft.carveOuts[id] ?? 0 })}</p>}
        <Facts party={party} />
        {party.member && (
          <section>
            <div className="panel-head">
              <h3>{text('dossier.accept', { capital: optional(words, `party.${id}.capital`) ?? name(id) })}</h3>
              {!own && <span className="soft">{text('dossier.consulted', { times })}</span>}
            </div>
            <Spans party={id} />
          </section>
        )}
        {seen && <Reasons seen={seen} />}
        <Levers levers={levers} />
        <Standing id={id} />
        <p>
          <Button kind="link" onClick={() => onOpen({ kind: 'log', about: id })}>
            {text('log.did', { party: called(id) })}
          </Button>
        </p>
      </article>
      {!own && <Acts id={id} onOpen={onOpen} />}
    </>
  );
}

/** Moves that can be aimed at this delegation now, always in reach below its page. */
function Acts({ id, onOpen }: { readonly id: PartyId; readonly onOpen: OnOpen }) {
  const text = useText();
  const { scenario, view, called } = useMeeting();
  const plan = useGame(game => game.plan);
  const acts = AT_A_PARTY.filter(act => view.own?.moves.includes(act)) as readonly Act[];
  if (acts.length === 0) return null;
  const left = (view.own?.allowance ?? 0) - planned(scenario, plan);
  const done = (act: Act) => plan.some(move => move.type === act && 'party' in move && move.party === id);
  return (
    <fieldset className="dossier-acts" aria-label={text('plan.with', { party: called(id) })}>
      <p aria-hidden="true">
        <b>{text('plan.with', { party: called(id) })}</b>
        <span className="soft">{text('plan.stillFree', { left })}</span>
      </p>
      {acts.map(act => (
        <Button
          key={act}
          size="small"
          kind={done(act) ? 'brass' : 'plain'}
          aria-label={text(`move.${act}`)}
          title={text(`move.${act}.does`)}
          onClick={() => onOpen(toPlan(act))}
        >
          <Icon name={act} />
          {shortName(text, act)}
        </Button>
      ))}
    </fieldset>
  );
}
