import type { Move, Refusal } from '../../../../model/index.ts';
import { refusalText } from '../../../../view/index.ts';
import { useMeeting } from '../../../app/meeting.ts';
import { useText } from '../../../text/index.ts';
import { Icon } from '../../../ui/Icon.tsx';
import { ACTS, type Act, planned, takes } from './acts.ts';
import { NEVER, whyNot } from './whyNot.ts';

interface Props {
  /** What else is planned: it takes of the same allowance. */
  readonly rest: readonly Move[];
  readonly onAct: (act: Act) => void;
}

/** What can be done now, with what each takes, and what cannot yet, with why. */
export function ActList({ rest, onAct }: Props) {
  const text = useText();
  const { scenario, view, seat, words } = useMeeting();
  const { own } = view;
  const left = (own?.allowance ?? 0) - planned(scenario, rest);
  const here = ACTS.filter(type => scenario.procedure.moves[type]);
  const offered = here.filter(type => own?.moves.includes(type));
  const notNow = here
    .filter(type => !offered.includes(type))
    .map(type => ({ type, reason: whyNot(type, scenario, view, seat) }))
    .filter(({ reason }) => !NEVER.includes(reason));
  const choice = (type: Act, reason?: Refusal) => {
    const allowed = offered.includes(type);
    const affordable = takes(scenario, type) <= left;
    const said = !allowed
      ? reason
        ? refusalText(words, reason)
        : text('plan.notNow')
      : affordable
        ? text(`move.${type}.does`)
        : refusalText(words, 'allowance-spent');
    return (
      <li key={type}>
        <button
          type="button"
          className="act"
          aria-disabled={!allowed || !affordable}
          onClick={() => {
            if (allowed && affordable) onAct(type);
          }}
        >
          <Icon name={type} />
          <span>
            <b>{text(`move.${type}`)}</b>
            <small>{said}</small>
          </span>
          <span className="soft">{text('plan.takes', { count: takes(scenario, type) })}</span>
        </button>
      </li>
    );
  };
  return (
    <>
      <p className="second">{text('plan.left', { left, of: own?.allowance ?? 0 })}</p>
      <ul className="acts">{offered.map(type => choice(type))}</ul>
      {notNow.length > 0 && (
        <>
          <h3 className="acts-title">{text('plan.later.title')}</h3>
          <ul className="acts later">{notNow.map(({ type, reason }) => choice(type, reason))}</ul>
        </>
      )}
    </>
  );
}
