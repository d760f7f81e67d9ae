import type { ReactNode } from 'react';
import type { Move, MoveOf, OfferTerms, OfferWant, PartyId } from '../../../../model/index.ts';
import { valueText } from '../../../../view/index.ts';
import type { Meeting } from '../../../app/meeting.ts';
import { useText } from '../../../text/index.ts';
import { LevelField } from '../../../ui/Level.tsx';
import { Select } from '../../../ui/Select.tsx';
import { commonIssues, ownIssues } from './acts.ts';

interface TermsProps {
  readonly terms: OfferTerms;
  readonly onChange: (terms: OfferTerms) => void;
  readonly meeting: Meeting;
  readonly towards: PartyId;
}

/** What is given and what is wanted. The same fields serve an offer and a counter-offer. */
export function TermsFields({ terms, onChange, meeting, towards }: TermsProps) {
  const text = useText();
  const { scenario, words, view, seat, called } = meeting;
  const givable = scenario.assets.filter(
    asset =>
      asset.givers.includes(seat) &&
      (asset.worth[towards] ?? 0) > 0 &&
      !view.withdrawn.includes(asset.id) &&
      !view.promised.some(p => p.asset === asset.id && p.from === seat && p.to === towards),
  );
  const common = commonIssues(scenario);
  const own = ownIssues(scenario)[0];
  const say = (id: string) => (level: number) => valueText(scenario, words, id, level);
  const here = (id: string) => view.draft?.levels[id] ?? scenario.issues.find(i => i.id === id)?.statusQuo ?? 0;
  const member = scenario.parties.find(p => p.id === seat)?.member ?? false;
  const wantOf = (kind: OfferWant['kind']): OfferWant => {
    if (kind === 'backing') return { kind };
    if (kind === 'pledge') return { kind, issue: own?.id ?? '', level: own?.statusQuo ?? 0 };
    const issue = common[0]?.id ?? '';
    return { kind, issue, to: here(issue) };
  };
  const { wants, concedes } = terms;
  const wanted = wants.kind !== 'backing' ? scenario.issues.find(i => i.id === wants.issue) : undefined;
  const conceded = scenario.issues.find(i => i.id === concedes?.issue);
  return (
    <>
      <fieldset>
        <legend className="legend">{text('offer.gives')}</legend>
        {givable.length === 0 && <p className="soft">{text('offer.noAssets', { party: called(towards) })}</p>}
        <ul className="ticks">
          {givable.map(asset => (
            <li key={asset.id}>
              <label>
                <input
                  type="checkbox"
                  checked={terms.gives.includes(asset.id)}
                  onChange={event =>
                    onChange({
                      ...terms,
                      gives: event.target.checked ? [...terms.gives, asset.id] : terms.gives.filter(id => id !== asset.id),
                    })
                  }
                />
                <span>
                  {words(`asset.${asset.id}`)}
                  <small>{text('offer.worth', { party: called(towards), worth: asset.worth[towards] ?? 0, cost: asset.cost })}</small>
                </span>
              </label>
            </li>
          ))}
        </ul>
        {member && (
          <Select
            label={text('offer.concedes')}
            value={concedes?.issue ?? ''}
            onChange={issue => {
              const { concedes: _, ...rest } = terms;
              onChange(issue ? { ...rest, concedes: { issue, to: here(issue) } } : rest);
            }}
            options={[
              { value: '', label: text('offer.nothing') },
              ...common.map(i => ({ value: i.id, label: words(`issue.${i.id}.label`) })),
            ]}
          />
        )}
        {conceded && concedes && (
          <LevelField
            issue={conceded}
            label={text('field.towards')}
            value={concedes.to}
            onChange={to => onChange({ ...terms, concedes: { ...concedes, to } })}
            say={say(conceded.id)}
          />
        )}
      </fieldset>
      <fieldset>
        <legend className="legend">{text('offer.wants')}</legend>
        <div className="choices">
          {(['backing', 'concession', ...(own ? (['pledge'] as const) : [])] as const).map(kind => (
            <label className="choice" key={kind}>
              <input type="radio" name="wants" checked={wants.kind === kind} onChange={() => onChange({ ...terms, wants: wantOf(kind) })} />
              {text(`offer.want.${kind}`)}
            </label>
          ))}
        </div>
        <p className="soft">{text(`offer.want.${wants.kind}.means`)}</p>
        {wants.kind === 'concession' && (
          <Select
            label={text('field.issue')}
            value={wants.issue}
            onChange={issue => onChange({ ...terms, wants: { kind: 'concession', issue, to: here(issue) } })}
            options={common.map(i => ({ value: i.id, label: words(`issue.${i.id}.label`) }))}
          />
        )}
        {wants.kind === 'concession' && wanted && (
          <LevelField
            issue={wanted}
            label={text('field.towards')}
            value={wants.to}
            onChange={to => onChange({ ...terms, wants: { ...wants, to } })}
            say={say(wanted.id)}
          />
        )}
        {wants.kind === 'pledge' && wanted && (
          <LevelField
            issue={wanted}
            label={words(`issue.${wanted.id}.label`)}
            value={wants.level}
            onChange={level => onChange({ ...terms, wants: { ...wants, level } })}
            say={say(wanted.id)}
          />
        )}
      </fieldset>
    </>
  );
}

interface OfferProps {
  readonly move: MoveOf<'makeOffer'>;
  readonly onChange: (move: Move) => void;
  readonly meeting: Meeting;
  readonly party: ReactNode;
}

export function OfferFields({ move, onChange, meeting, party }: OfferProps) {
  return (
    <div className="fields">
      {party}
      <TermsFields terms={move.terms} onChange={terms => onChange({ ...move, terms })} meeting={meeting} towards={move.party} />
    </div>
  );
}
