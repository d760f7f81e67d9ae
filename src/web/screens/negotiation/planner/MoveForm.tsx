import type { PartyId } from '../../../../model/index.ts';
import { valueText } from '../../../../view/index.ts';
import { useText } from '../../../text/index.ts';
import { LevelField } from '../../../ui/Level.tsx';
import { Select } from '../../../ui/Select.tsx';
import { AmendmentFields } from './AmendmentFields.tsx';
import { commonIssues } from './acts.ts';
import type { FormProps } from './formProps.ts';
import { KnownLine } from './KnownLine.tsx';
import { OfferFields } from './OfferFields.tsx';
import { PledgeFields } from './PledgeFields.tsx';

/** The fields of one move. */
export function MoveForm({ move, onChange, meeting }: FormProps) {
  const text = useText();
  const { scenario, words, view, seat } = meeting;

  const partyField = (party: PartyId, set: (party: PartyId) => void, members = false) => (
    <Select
      label={text('field.whom')}
      value={party}
      onChange={set}
      options={scenario.parties
        .filter(p => p.id !== seat && (!members || p.member))
        .map(p => ({ value: p.id, label: meeting.name(p.id), disabled: members && view.draft?.carveOuts[p.id] === 3 }))}
    />
  );
  const issueField = (issue: string, set: (issue: string) => void) => (
    <Select
      label={text('field.issue')}
      value={issue}
      onChange={set}
      options={commonIssues(scenario).map(i => ({ value: i.id, label: words(`issue.${i.id}.label`) }))}
    />
  );
  const levelField = (id: string, label: string, level: number, set: (level: number) => void) => {
    const issue = scenario.issues.find(i => i.id === id);
    return issue && <LevelField issue={issue} label={label} value={level} onChange={set} say={l => valueText(scenario, words, id, l)} />;
  };
  const here = (id: string) => view.draft?.levels[id] ?? scenario.issues.find(i => i.id === id)?.statusQuo ?? 0;

  switch (move.type) {
    case 'consult':
    case 'leak':
      return (
        <div className="fields">
          {partyField(move.party, party => onChange({ ...move, party }))}
          {issueField(move.issue, issue => onChange({ ...move, issue }))}
          <KnownLine party={move.party} issue={move.issue} meeting={meeting} />
        </div>
      );
    case 'persuade':
      return (
        <div className="fields">
          {partyField(move.party, party => onChange({ ...move, party }))}
          {issueField(move.issue, issue => onChange({ ...move, issue, to: here(issue) }))}
          {levelField(move.issue, text('field.towards'), move.to, to => onChange({ ...move, to }))}
          <KnownLine party={move.party} issue={move.issue} meeting={meeting} />
        </div>
      );
    case 'makeOffer':
      return (
        <OfferFields
          move={move}
          onChange={onChange}
          meeting={meeting}
          party={partyField(move.party, party => onChange({ ...move, party, terms: { ...move.terms, gives: [] } }))}
        />
      );
    case 'sendEnvoy':
    case 'applyPressure':
      return <div className="fields">{partyField(move.party, party => onChange({ ...move, party }))}</div>;
    case 'grantCarveOut':
      return (
        <div className="fields">
          {partyField(move.party, party => onChange({ ...move, party }), true)}
          <fieldset>
            <legend className="legend">{text('field.thirds')}</legend>
            <div className="choices">
              {([1, 2, 3] as const).map(thirds => (
                <label className="choice" key={thirds}>
                  <input type="radio" name="thirds" checked={move.thirds === thirds} onChange={() => onChange({ ...move, thirds })} />
                  {text('thirds', { thirds })}
                </label>
              ))}
            </div>
          </fieldset>
        </div>
      );
    case 'caucus':
      return (
        <div className="fields">
          <Select
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
          {issueField(move.issue, issue => onChange({ ...move, issue, level: here(issue) }))}
          {levelField(move.issue, text('field.level'), move.level, level => onChange({ ...move, level }))}
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
