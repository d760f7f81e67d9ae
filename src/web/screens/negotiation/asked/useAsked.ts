import type { Offer, ScenarioEvent } from '../../../../model/index.ts';
import { useGame } from '../../../app/game.ts';
import { useMeeting } from '../../../app/meeting.ts';

export interface Asked {
  /** Events on stage in this round: those that ask this seat, those that still wait for its answer, and those it only sees. */
  readonly events: readonly { readonly event: ScenarioEvent; readonly asks: boolean; readonly waits: boolean }[];
  readonly offers: readonly Offer[];
  /** Questions to this seat without an answer in the plan. */
  readonly open: number;
}

/** What wants an answer from this seat in this round. */
export function useAsked(): Asked {
  const { scenario, view } = useMeeting();
  const plan = useGame(game => game.plan);
  const answered = (id: string) =>
    plan.some(move => (move.type === 'answerEvent' && move.event === id) || (move.type === 'answerOffer' && move.offer === id));
  const events = view.events.current.flatMap(id => {
    const event = scenario.events.find(e => e.id === id);
    const asks = view.own?.asked.includes(id) ?? false;
    return event ? [{ event, asks, waits: asks && !answered(id) }] : [];
  });
  const offers = view.own?.offers ?? [];
  const open = events.filter(e => e.waits).length + offers.filter(o => !answered(o.id)).length;
  return { events, offers, open };
}
