import type { ReactNode } from 'react';
import type { PartyId, Thirds } from '../../../../model/index.ts';
import { useText } from '../../../text/index.ts';
import { AmendmentFields } from './AmendmentFields.tsx';
import { levelNow } from './acts.ts';
import { Clauses } from './Clauses.tsx';
import { FormKeys } from './FormKeys.tsx';
import type { FormProps } from './formProps.ts';
import { KnownLine, KnownWords } from './KnownLine.tsx';
import { TermsFields } from './OfferFields.tsx';
import { PartyPick } from './PartyPick.tsx';
import { Pick } from './Pick.tsx';
import { PledgeFields } from './PledgeFields.tsx';
import { SetIssue } from './SetIssue.tsx';

/** The fields of one move. */
export function MoveForm({ move, onChange, meeting }: FormProps) {
  const text = useText();
  const { scenario, words, view, seat } = meeting;

  const partyField = (party: PartyId, set: (party: PartyId) => void, members = false) => (
    <PartyPick
      value={party}
      onChange={set}
      parties={scenario.parties.filter(p => p.id !== seat && (!members || p.member))}
      {...(members ? { disabled: (id: PartyId) => view.draft?.carveOuts[id] === 3 } : {})}
    />
  );
  const issueField = (issue: string, set: (issue: string) => void, field?: (issue: string) => ReactNode) => (
    <Clauses label={text('field.issue')} chosen={[issue]} onPress={set} {...(field ? { field } : {})} />
  );
  const here = (id: string) => levelNow(scenario, view, id);

  switch (move.type) {
    case 'consult':
    case 'leak':
      return (
        <div className="fields">
          {partyField(move.party, party => onChange({ ...move, party }))}
          {issueField(
            move.issue,
            issue => onChange({ ...move, issue }),
            issue => (
              <KnownLine party={move.party} issue={issue} />
            ),
          )}
        </div>
      );
    case 'persuade':
      return (
        <div className="fields">
          {partyField(move.party, party => onChange({ ...move, party }))}
          {issueField(
            move.issue,
            issue => onChange({ ...move, issue, to: here(issue) }),
            issue => (
              <>
                <SetIssue
                  issue={issue}
                  label={text('field.towards')}
                  value={move.to}
                  onChange={to => onChange({ ...move, to })}
                  other={move.party}
                />
                <KnownWords party={move.party} issue={issue} />
              </>
            ),
          )}
          <FormKeys limit />
        </div>
      );
    case 'makeOffer':
      return (
        <div className="fields">
          {partyField(move.party, party => onChange({ ...move, party, terms: { ...move.terms, gives: [] } }))}
          <TermsFields terms={move.terms} onChange={terms => onChange({ ...move, terms })} towards={move.party} />
        </div>
      );
    case 'sendEnvoy':
    case 'applyPressure':
      return <div className="fields">{partyField(move.party, party => onChange({ ...move, party }))}</div>;
    case 'grantCarveOut':
      return (
        <div className="fields">
          {partyField(move.party, party => onChange({ ...move, party }), true)}
          <Pick
            label={text('field.thirds')}
            value={`${move.thirds}`}
            onChange={thirds => onChange({ ...move, thirds: Number(thirds) as Thirds })}
            options={(['1', '2', '3'] as const).map(thirds => ({ value: thirds, label: text('thirds', { thirds }) }))}
          />
        </div>
      );
    case 'caucus':
      return (
        <div className="fields">
          <Pick
            label={text('field.bloc')}
            value={move.bloc}
            onChange={bloc => onChange({ ...move, bloc })}
            options={scenario.blocs.filter(b => b.members.includes(seat)).map(b => ({ value: b.id, label: words(`bloc.${b.id}`) }))}
          />
          {issueField(move.issue, issue => onChange({ ...move, issue }))}
        </div>
      );
    case 'makeStatement':
      return (
        <div className="fields">
          {issueField(
            move.issue,
            issue => onChange({ ...move, issue, level: here(issue) }),
            issue => (
              <SetIssue issue={issue} label={text('field.level')} value={move.level} onChange={level => onChange({ ...move, level })} />
            ),
          )}
          <FormKeys />
        </div>
      );
    case 'proposeAmendment':
      return <AmendmentFields move={move} onChange={onChange} meeting={meeting} />;
    case 'setPledge':
      return <PledgeFields move={move} onChange={onChange} meeting={meeting} />;
    default:
      return null;
  }
}
