import type { CSSProperties } from 'react';
import type { OfferTerms, OfferWant, PartyId } from '../../../../model/index.ts';
import { useMeeting } from '../../../app/meeting.ts';
import { useText } from '../../../text/index.ts';
import { commonIssues, levelNow, ownIssues } from './acts.ts';
import { Clauses } from './Clauses.tsx';
import { FormKeys } from './FormKeys.tsx';
import { Pick } from './Pick.tsx';
import { SetIssue } from './SetIssue.tsx';

interface TermsProps {
  readonly terms: OfferTerms;
  readonly onChange: (terms: OfferTerms) => void;
  readonly towards: PartyId;
}

/** What is given on one side of the table and what is wanted on the other. The same for an offer and a counter-offer. */
export function TermsFields(props: TermsProps) {
  return (
    <>
      <div className="deal">
        <Gives {...props} />
        <Gets {...props} />
      </div>
      {(props.terms.concedes || props.terms.wants.kind !== 'backing') && <FormKeys limit />}
    </>
  );
}

function Gives({ terms, onChange, towards }: TermsProps) {
  const text = useText();
  const { scenario, words, view, seat, called } = useMeeting();
  const givable = scenario.assets.filter(
    asset =>
      asset.givers.includes(seat) &&
      (asset.worth[towards] ?? 0) > 0 &&
      !view.withdrawn.includes(asset.id) &&
      !view.promised.some(p => p.asset === asset.id && p.from === seat && p.to === towards),
  );
  const member = scenario.parties.find(p => p.id === seat)?.member ?? false;
  const { concedes } = terms;
  return (
    <fieldset className="deal-side">
      <legend>{text('offer.gives')}</legend>
      {givable.length === 0 && <p className="soft">{text('offer.noAssets', { party: called(towards) })}</p>}
      <ul className="ticks">
        {givable.map(({ id, worth, cost }) => (
          <li key={id}>
            <label className="tick">
              <input
                type="checkbox"
                checked={terms.gives.includes(id)}
                onChange={event =>
                  onChange({ ...terms, gives: event.target.checked ? [...terms.gives, id] : terms.gives.filter(one => one !== id) })
                }
              />
              <span>{words(`asset.${id}`)}</span>
              <small>{text('offer.worth', { party: called(towards), worth: worth[towards] ?? 0, cost })}</small>
              <span className="worths" aria-hidden="true" style={{ '--worth': worth[towards] ?? 0, '--cost': cost } as CSSProperties}>
                <i />
                <u />
              </span>
            </label>
          </li>
        ))}
      </ul>
      {member && (
        <Clauses
          label={text('offer.concedes')}
          none={text('offer.nothing')}
          chosen={concedes ? [concedes.issue] : []}
          onPress={issue => {
            const { concedes: _, ...rest } = terms;
            onChange(issue ? { ...rest, concedes: { issue, to: levelNow(scenario, view, issue) } } : rest);
          }}
          to={() => concedes?.to}
          field={issue =>
            concedes && (
              <SetIssue
                issue={issue}
                label={text('field.towards')}
                value={concedes.to}
                onChange={to => onChange({ ...terms, concedes: { issue, to } })}
                other={towards}
              />
            )
          }
        />
      )}
    </fieldset>
  );
}

function Gets({ terms, onChange, towards }: TermsProps) {
  const text = useText();
  const { scenario, words, view } = useMeeting();
  const own = ownIssues(scenario)[0];
  const { wants } = terms;
  const set = (want: OfferWant) => onChange({ ...terms, wants: want });
  const wantOf = (kind: OfferWant['kind']): OfferWant => {
    if (kind === 'backing') return { kind };
    if (kind === 'pledge') return { kind, issue: own?.id ?? '', level: own?.statusQuo ?? 0 };
    const issue = commonIssues(scenario)[0]?.id ?? '';
    return { kind, issue, to: levelNow(scenario, view, issue) };
  };
  return (
    <fieldset className="deal-side">
      <legend>{text('offer.wants')}</legend>
      <Pick
        label={text('offer.kind')}
        bare
        value={wants.kind}
        onChange={kind => set(wantOf(kind))}
        options={(['backing', 'concession', ...(own ? (['pledge'] as const) : [])] as const).map(kind => ({
          value: kind,
          label: text(`offer.want.${kind}`),
          note: text(`offer.want.${kind}.means`),
        }))}
      />
      {wants.kind === 'concession' && (
        <Clauses
          label={text('field.issue')}
          chosen={[wants.issue]}
          onPress={issue => set({ kind: 'concession', issue, to: levelNow(scenario, view, issue) })}
          to={() => wants.to}
          field={issue => (
            <SetIssue issue={issue} label={text('field.towards')} value={wants.to} onChange={to => set({ ...wants, to })} other={towards} />
          )}
        />
      )}
      {wants.kind === 'pledge' && (
        <SetIssue
          issue={wants.issue}
          label={words(`issue.${wants.issue}.label`)}
          value={wants.level}
          onChange={level => set({ ...wants, level })}
          other={towards}
        />
      )}
    </fieldset>
  );
}
