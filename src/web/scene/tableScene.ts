import type { View } from '../../view/index.ts';
import type { Meeting } from '../app/meeting.ts';
import type { TableScene } from '../stage/types.ts';
import { text } from '../text/index.ts';
import { lightOf } from './mapScene.ts';

/** The room: everybody at the table, who asks something, who lets the text pass. */
export function tableScene(meeting: Meeting, view: View): TableScene {
  const { scenario, seat, name, update } = meeting;
  const members = scenario.parties.filter(p => p.member);
  const lastRound = update.log.filter(entry => entry.round === view.round - 1);
  const spoke = new Set(lastRound.flatMap(entry => (entry.type === 'stated' || entry.type === 'silenceBroken' ? [entry.by] : [])));
  const offering = new Set((view.own?.offers ?? []).map(offer => offer.from));
  const silent = view.phase.name === 'silence';
  const content = members.filter(p => view.draft?.stances[p.id] !== undefined && view.draft.stances[p.id] !== 'object').length;
  return {
    kind: 'table',
    seats: scenario.parties.map((party, index) => {
      const stance = view.draft?.stances[party.id];
      return {
        party: party.id,
        name: name(party.id),
        code: party.code,
        ...(party.flag ? { flag: party.flag } : {}),
        ...(stance ? { stance } : {}),
        speaking: spoke.has(party.id),
        asks: offering.has(party.id) || (view.parties[index]?.askedCarveOut === true && view.draft?.carveOuts[party.id] === undefined),
        answered: silent && stance !== undefined && stance !== 'object',
        chair: party.id === scenario.chair,
        you: party.id === seat,
      };
    }),
    phase: view.phase.name,
    ...(view.phase.name === 'silence'
      ? {
          silence: {
            answered: content,
            of: members.length,
            ofText: text('silence.of', { of: members.length }),
            title: text('silence.title'),
            note: text('silence.note', { content, round: view.phase.ends }),
          },
        }
      : {}),
    ...(view.phase.name === 'concluded' ? { outcome: view.phase.outcome.kind === 'failed' ? 'failed' : 'adopted' } : {}),
    palette: scenario.stage.palette,
    light: lightOf(meeting, view),
  };
}
