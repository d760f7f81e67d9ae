import { useState } from 'react';
import type { MoveOf, Offer, OfferTerms } from '../../../../model/index.ts';
import { refusalText, sentence, valueText } from '../../../../view/index.ts';
import { answer } from '../../../app/acts.ts';
import { useGame } from '../../../app/game.ts';
import { partyOf, useMeeting } from '../../../app/meeting.ts';
import { useText } from '../../../text/index.ts';
import { useLearning } from '../../../text/learning.ts';
import { Button } from '../../../ui/Button.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { Flag } from '../../../ui/Flag.tsx';
import { TermsFields } from '../planner/OfferFields.tsx';
import { Outcome } from '../planner/Outcome.tsx';
import { summary } from '../planner/summary.ts';
import { useWeighing } from '../planner/useWeighing.ts';
import './offers.css';

/** Offers lodged with this seat: accept, decline, or turn round with other terms. They lapse when the round is over. */
export function OffersDialog({ onClose }: { readonly onClose: () => void }) {
  const text = useText();
  const { view } = useMeeting();
  const offers = view.own?.offers ?? [];
  const [turned, setTurned] = useState<Offer>();
  if (turned) return <CounterDialog offer={turned} onBack={() => setTurned(undefined)} />;
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
          <OfferLine key={offer.id} offer={offer} onTurn={() => setTurned(offer)} />
        ))}
      </ul>
    </Dialog>
  );
}

/** The answer to an offer that is planned. */
const useGiven = (offer: Offer) => {
  const planned = useGame(game => game.plan.find(move => move.type === 'answerOffer' && move.offer === offer.id));
  return planned?.type === 'answerOffer' ? planned.answer : undefined;
};

function OfferLine({ offer, onTurn }: { readonly offer: Offer; readonly onTurn: () => void }) {
  const text = useText();
  const { scenario, name, called, view } = useMeeting();
  const given = useGiven(offer)?.kind;
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
            onClick={() => answer({ type: 'answerOffer', offer: offer.id, answer: { kind } })}
          >
            {text(`offers.${kind}`)}
          </Button>
        ))}
        <Button size="small" kind={given === 'counter' ? 'brass' : 'plain'} aria-pressed={given === 'counter'} onClick={onTurn}>
          {text('offers.counter')}
        </Button>
      </fieldset>
    </li>
  );
}

/** Other terms, made as an offer is made and weighed as one, below those they answer. */
function CounterDialog({ offer, onBack }: { readonly offer: Offer; readonly onBack: () => void }) {
  const text = useText();
  const say = useLearning();
  const meeting = useMeeting();
  const plan = useGame(game => game.plan);
  const given = useGiven(offer);
  const [terms, setTerms] = useState<OfferTerms>(given?.kind === 'counter' ? given.terms : { gives: [], wants: { kind: 'backing' } });
  const unmade = terms.gives.length === 0 && !terms.concedes;
  const move: MoveOf<'makeOffer'> = { type: 'makeOffer', party: offer.from, terms };
  const { weighing, stale } = useWeighing(unmade ? undefined : move, plan);
  return (
    <Dialog
      title={text('offers.counterTo', { party: meeting.called(offer.from) })}
      onClose={onBack}
      className="planner"
      wide
      footer={
        <>
          <p className="note second" role="status">
            {unmade ? refusalText(meeting.words, 'offers-nothing') : weighing && summary(say, meeting, move, weighing)}
          </p>
          <Button onClick={onBack}>{text('back')}</Button>
          <Button
            kind="brass"
            disabled={unmade}
            onClick={() => {
              answer({ type: 'answerOffer', offer: offer.id, answer: { kind: 'counter', terms } });
              onBack();
            }}
          >
            {text('offers.sendCounter')}
          </Button>
        </>
      }
    >
      <Terms terms={offer.terms} from={offer.from} />
      <div className="weighed countered">
        <div className="fields">
          <TermsFields terms={terms} onChange={setTerms} towards={offer.from} />
        </div>
        <Outcome move={move} weighing={weighing} stale={stale} unmade={unmade} />
      </div>
    </Dialog>
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
      ? text('offers.wantsBacking')
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
