import { changesText, valueText } from '../../../../view/index.ts';
import { type Meeting, partyOf, useMeeting } from '../../../app/meeting.ts';
import { type Text, useText } from '../../../text/index.ts';
import { signedRange } from '../../../text/signed.ts';
import { Flag } from '../../../ui/Flag.tsx';
import { Icon } from '../../../ui/Icon.tsx';
import { spanText } from '../dossier/spanText.ts';
import { shortName, target } from './PlanCard.tsx';
import type { SuggestedFor, Suggestion } from './suggest.ts';

interface Props {
  readonly suggestion: Suggestion;
  readonly onTake: () => void;
}

/** An empty slot of the plan names a move and the reason for it; a press takes it into the plan. */
export function SuggestionCard({ suggestion, onTake }: Props) {
  const text = useText();
  const meeting = useMeeting();
  const { move, why } = suggestion;
  const aimed = target(move);
  return (
    <li className="suggestion">
      <button type="button" onClick={onTake}>
        <span className="card-head">
          <Icon name={move.type} />
          <b>
            <span className="unseen">{text('suggest.label')} </span>
            {shortName(text, move.type)}
            <span className="unseen">{aimed && `: ${meeting.name(aimed)}`}</span>
          </b>
          {aimed && <Flag party={partyOf(meeting.scenario, aimed)} />}
        </span>
        <span className="why-text">{reason(text, meeting, why)}</span>
        <span className="take-it" aria-hidden="true">
          {text('suggest.take')}
        </span>
      </button>
    </li>
  );
}

function reason(text: Text, { scenario, words, called }: Meeting, why: SuggestedFor): string {
  const issue = (id: string) => words(`issue.${id}.label`);
  const change = (of: { readonly issue: string; readonly to: number }) => changesText(scenario, words, [of]);
  switch (why.kind) {
    case 'noText':
    case 'passes':
    case 'ownObjection':
      return text(`suggest.${why.kind}`);
    case 'unsaid':
      return text('suggest.unsaid', { issue: issue(why.issue) });
    case 'unknown':
      return text('suggest.unknown', {
        party: called(why.party),
        issue: issue(why.issue),
        at: spanText(valueText(scenario, words, why.issue, why.from), valueText(scenario, words, why.issue, why.to), text),
      });
    case 'words':
      return text('suggest.words', { change: change(why), party: called(why.party), points: signedRange(text, why.points) });
    case 'gift':
      return text('suggest.gift', { asset: words(`asset.${why.asset}`), party: called(why.party), points: signedRange(text, why.points) });
    case 'argument':
      return text('suggest.argument', { party: called(why.party), issue: issue(why.issue) });
    case 'ownGain':
      return text('suggest.ownGain', { change: change(why), points: signedRange(text, why.points), share: Math.round(why.share * 100) });
  }
}
