import type { ReactNode } from 'react';
import type { PartyId, Thirds } from '../../../../model/index.ts';
import { useText } from '../../../text/index.ts';
import { SpanDrawn } from '../dossier/SpanLine.tsx';
import { AmendmentFields } from './AmendmentFields.tsx';
import { levelNow, mayBeExempted } from './acts.ts';
import { CaucusFields } from './CaucusFields.tsx';
import { Clauses } from './Clauses.tsx';
import { FormKeys } from './FormKeys.tsx';
import type { FormProps } from './formProps.ts';
import { Known, Pressed } from './Known.tsx';
import { KnownLine, KnownWords } from './KnownLine.tsx';
import { TermsFields } from './OfferFields.tsx';
import { PartyPick } from './PartyPick.tsx';
import { Pick } from './Pick.tsx';
import { PledgeFields } from './PledgeFields.tsx';
import { SetIssue } from './SetIssue.tsx';

/** The fields of one move. */
export function MoveForm({ move, onChange, meeting }: FormProps) {
  const text = useText();
  const { scenario, view, seat } = meeting;

  const partyField = (party: PartyId, set: (party: PartyId) => void, crowded = false) => (
    <PartyPick value={party} onChange={set} parties={scenario.parties.filter(p => p.id !== seat)} crowded={crowded} />
  );
  const issueField = (issue: string, set: (issue: string) => void, field: (issue: string) => ReactNode, keys: ReactNode) => (
    <div className="fields">
      <Clauses label={text('field.issue')} chosen={[issue]} onPress={set} field={field} />
      {keys}
    </div>
  );
  const here = (id: string) => levelNow(scenario, view, id);

  switch (move.type) {
    case 'consult':
    case 'leak':
      return (
        <div className="aimed">
          {partyField(move.party, party => onChange({ ...move, party }))}
          <Clauses
            label={text('field.issue')}
            chosen={[move.issue]}
            onPress={issue => onChange({ ...move, issue })}
            drawn={issue => <SpanDrawn party={move.party} issue={issue} />}
            field={issue => <KnownLine party={move.party} issue={issue} />}
          />
        </div>
      );
    case 'persuade':
      return (
        <div className="aimed">
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
            <FormKeys limit />,
          )}
        </div>
      );
    case 'makeOffer':
      return (
        <div className="fields">
          {partyField(move.party, party => onChange({ ...move, party, terms: { ...move.terms, gives: [] } }), true)}
          <TermsFields terms={move.terms} onChange={terms => onChange({ ...move, terms })} towards={move.party} />
        </div>
      );
    case 'sendEnvoy':
      return (
        <div className="aimed">
          {partyField(move.party, party => onChange({ ...move, party }))}
          <Known party={move.party} />
        </div>
      );
    case 'applyPressure':
      return (
        <div className="aimed">
          {partyField(move.party, party => onChange({ ...move, party }))}
          <Pressed party={move.party} />
        </div>
      );
    case 'grantCarveOut':
      return (
        <div className="fields">
          <PartyPick
            value={move.party}
            onChange={party => onChange({ ...move, party })}
            parties={scenario.parties.filter(party => mayBeExempted(scenario, party))}
            disabled={id => view.draft?.carveOuts[id] === 3}
            asking
          />
          <Pick
            label={text('field.thirds')}
            value={`${move.thirds}`}
            onChange={thirds => onChange({ ...move, thirds: Number(thirds) as Thirds })}
            options={(['1', '2', '3'] as const).map(thirds => ({ value: thirds, label: text('thirds', { thirds }) }))}
          />
        </div>
      );
    case 'caucus':
      return <CaucusFields move={move} onChange={onChange} meeting={meeting} />;
    case 'makeStatement':
      return issueField(
        move.issue,
        issue => onChange({ ...move, issue, level: here(issue) }),
        issue => <SetIssue issue={issue} label={text('field.level')} value={move.level} onChange={level => onChange({ ...move, level })} />,
        <FormKeys />,
      );
    case 'proposeAmendment':
      return <AmendmentFields move={move} onChange={onChange} meeting={meeting} />;
    case 'setPledge':
      return <PledgeFields move={move} onChange={onChange} meeting={meeting} />;
    default:
      return null;
  }
}
