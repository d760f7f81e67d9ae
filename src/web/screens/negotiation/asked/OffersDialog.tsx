import { useState } from 'react';
import type { MoveOf, Offer, OfferTerms, PartyId } from '../../../../model/index.ts';
import { sentence, valueText } from '../../../../view/index.ts';
import { answer } from '../../../app/acts.ts';
import { useGame } from '../../../app/game.ts';
import { partyOf, useMeeting } from '../../../app/meeting.ts';
import { useText } from '../../../text/index.ts';
import { Button } from '../../../ui/Button.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { Flag } from '../../../ui/Flag.tsx';
import { TermsFields } from '../planner/OfferFields.tsx';
import { Outcome } from '../planner/Outcome.tsx';
import { useWeighing } from '../planner/useWeighing.ts';
import './offers.css';

/** Offers lodged with this seat: accept, decline, or turn round with other terms. They lapse when the round is over. */
export function OffersDialog({ onClose }: { readonly onClose: () => void }) {
  const text = useText();
  const { view } = useMeeting();
  const offers = view.own?.offers ?? [];
  return (
    <Dialog
      title={text('offers.title', { count: offers.length })}
      onClose={onClose}
      footer={
        <Button kind="brass" onClick={onClose}>
          {text('done')}
        </Button>
      }
    >
      <p className="second">{text('offers.lapse')}</p>
      <ul className="offers">
        {offers.map(offer => (
          <OfferLine key={offer.id} offer={offer} />
        ))}
      </ul>
    </Dialog>
  );
}

function OfferLine({ offer }: { readonly offer: Offer }) {
  const text = useText();
  const { scenario, name, called, view } = useMeeting();
  const planned = useGame(game => game.plan.find(move => move.type === 'answerOffer' && move.offer === offer.id));
  const given = planned?.type === 'answerOffer' ? planned.answer.kind : undefined;
  const [counter, setCounter] = useState<OfferTerms>();
  const from = partyOf(scenario, offer.from);
  const trust = view.own?.trust[scenario.parties.indexOf(from)] ?? 0;
  return (
    <li className="offer">
      <h3>
        <Flag party={from} /> {name(offer.from)}
      </h3>
      <Terms terms={offer.terms} from={offer.from} />
      <p className="soft">{text('offers.trust', { party: called(offer.from), trust: Math.round(trust * 100) })}</p>
      <fieldset className="choices" aria-label={text('offers.answer', { party: called(offer.from) })}>
        {(['accept', 'decline'] as const).map(kind => (
          <Button
            key={kind}
            size="small"
            kind={given === kind ? 'brass' : 'plain'}
            aria-pressed={given === kind}
            onClick={() => {
              setCounter(undefined);
              answer({ type: 'answerOffer', offer: offer.id, answer: { kind } });
            }}
          >
            {text(`offers.${kind}`)}
          </Button>
        ))}
        <Button
          size="small"
          kind={given === 'counter' ? 'brass' : 'plain'}
          aria-pressed={given === 'counter'}
          aria-expanded={counter !== undefined}
          onClick={() => setCounter(counter ? undefined : { gives: [], wants: { kind: 'backing' } })}
        >
          {text('offers.counter')}
        </Button>
      </fieldset>
      {counter && (
        <Counter
          to={offer.from}
          terms={counter}
          onChange={setCounter}
          onSend={() => {
            answer({ type: 'answerOffer', offer: offer.id, answer: { kind: 'counter', terms: counter } });
            setCounter(undefined);
          }}
        />
      )}
    </li>
  );
}

interface CounterProps {
  readonly to: PartyId;
  readonly terms: OfferTerms;
  readonly onChange: (terms: OfferTerms) => void;
  readonly onSend: () => void;
}

/** Other terms, made as an offer is made, and weighed as one. */
function Counter({ to, terms, onChange, onSend }: CounterProps) {
  const text = useText();
  const plan = useGame(game => game.plan);
  const unmade = terms.gives.length === 0 && !terms.concedes;
  const move: MoveOf<'makeOffer'> = { type: 'makeOffer', party: to, terms };
  const { weighing, stale } = useWeighing(unmade ? undefined : move, plan);
  return (
    <div className="fields counter">
      <TermsFields terms={terms} onChange={onChange} towards={to} />
      <Outcome move={move} weighing={weighing} stale={stale} unmade={unmade} />
      <Button kind="brass" size="small" disabled={unmade} onClick={onSend}>
        {text('offers.sendCounter')}
      </Button>
    </div>
  );
}

/** What is given and wanted, in words. */
export function Terms({ terms, from }: { readonly terms: OfferTerms; readonly from: string }) {
  const text = useText();
  const { scenario, words, called } = useMeeting();
  const say = (issue: string, level: number) => `${words(`issue.${issue}.label`)}: ${valueText(scenario, words, issue, level)}`;
  const gives = [
    ...terms.gives.map(asset => words(`asset.${asset}`)),
    ...(terms.concedes ? [text('offers.concedes', { what: say(terms.concedes.issue, terms.concedes.to) })] : []),
  ];
  const { wants } = terms;
  const wanted =
    wants.kind === 'backing'
      ? text('offer.want.backing.means')
      : wants.kind === 'pledge'
        ? text('offers.wantsPledge', { what: say(wants.issue, wants.level) })
        : text('offers.wantsMove', { what: say(wants.issue, wants.to) });
  return (
    <dl className="terms">
      <div>
        <dt>{sentence(text('offers.gives', { party: called(from) }))}</dt>
        <dd>{gives.length > 0 ? gives.join('; ') : text('offer.nothing')}</dd>
      </div>
      <div>
        <dt>{text('offers.wants')}</dt>
        <dd>{wanted}</dd>
      </div>
    </dl>
  );
}
