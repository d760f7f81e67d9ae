import { parametersOf } from '../parameters.ts';
import { knownLevel, type Rule } from '../rule.ts';
import { levelAt, placeOf, snap } from '../space.ts';
import { moveTrust, moveWithin, note } from '../work.ts';

const TRUST = 0.03;
/** Members this near to the line, as a share of the range, speak for it. */
const NEAR = 0.15;

/**
 * The members of a bloc are drawn towards their common line, the mean of their ideals weighted by influence and salience,
 * and those near it speak with one voice: on amendments to that issue they vote together. Two calls for the same caucus make one.
 */
export const caucus: Rule<'caucus'> = {
  by: 'anybody',
  underSilence: true,
  refuse: (asking, move) => {
    const bloc = asking.scenario.blocs.find(({ id }) => id === move.bloc);
    if (!bloc) return 'unknown-bloc';
    if (!bloc.members.includes(asking.party)) return 'not-in-bloc';
    return knownLevel(asking, move.issue, 0, 'common');
  },
  apply: (work, made) => {
    const { caucusPull } = parametersOf(work.scenario);
    const held = new Set<string>();
    for (const { by, move } of made) {
      const key = `${move.bloc}|${move.issue}`;
      if (held.has(key)) continue;
      held.add(key);
      const issue = work.space.issueOf.get(move.issue)!;
      const rules = work.scenario.issues[issue]!;
      const members = work.scenario.blocs.find(({ id }) => id === move.bloc)!.members.map(id => work.space.partyOf.get(id)!);
      let weight = 0;
      let sum = 0;
      for (const i of members) {
        const own = work.space.influence[i]! * work.before.parties[i]!.salience[issue]!;
        weight += own;
        sum += own * placeOf(rules, work.before.parties[i]!.ideal[issue]!);
      }
      if (weight === 0) continue;
      const line = sum / weight;
      const voices = members.filter(i => Math.abs(placeOf(rules, work.before.parties[i]!.ideal[issue]!) - line) <= NEAR);
      const said = {
        bloc: move.bloc,
        issue: move.issue,
        level: snap(rules, levelAt(rules, line)),
        voices: voices.map(i => work.scenario.parties[i]!.id),
      };
      const others = work.rest.lines.filter(one => one.bloc !== said.bloc || one.issue !== said.issue);
      work.rest.lines = [...others, said];
      note(work, { type: 'caucused', by, bloc: said.bloc, issue: said.issue, line: said.level, voices: said.voices });
      const cause = { kind: 'move', by, move: 'caucus' } as const;
      for (const i of members) {
        moveWithin(work, i, issue, caucusPull * (line - placeOf(rules, work.before.parties[i]!.ideal[issue]!)), 0.5, cause);
        for (const j of voices) if (voices.includes(i)) moveTrust(work, i, j, TRUST, cause);
      }
    }
  },
};
