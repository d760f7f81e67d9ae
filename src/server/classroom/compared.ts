import type { Library } from '../../model/index.ts';
import type { ClassGame, GameCompared, QuestionGain, StudentCompared, TableCompared } from '../../session/index.ts';
import { type Games, gameStep } from './games.ts';
import { type ClassState, heldSeats, type Person, type Table } from './state.ts';

export interface ComparedParts {
  readonly library: Library;
  readonly state: ClassState;
  readonly games: Games;
  /** Plays a game again, and as bots alone would have; elsewhere. */
  readonly compare: (key: string, game: ClassGame) => Promise<GameCompared>;
}

/** Tables side by side, those whose games have a meeting behind them. `students`: with what each student did, for the facilitator alone. */
export async function comparedTables(parts: ComparedParts, tables: readonly Table[], students: boolean): Promise<readonly TableCompared[]> {
  const { state } = parts;
  const { play, difficulty, rounds } = state.plan;
  const played = tables.filter(table => table.concluded || table.steps.some(step => step.kind === 'proceed'));
  return Promise.all(
    played.map(async table => {
      const { seed } = table;
      const steps = table.steps.map(gameStep);
      const key = `${state.code} ${seed} ${table.rolledBack} ${steps.length}`;
      const compared = await parts.compare(key, { play, difficulty, rounds, seed, steps });
      const seats = [...heldSeats(state, table.id)].map(([seat, people]) => ({ seat, people: people.map(person => person.label) }));
      return { table: table.id, practice: table.practice, seats, ...compared, students: students ? studentsAt(state, table) : [] };
    }),
  );
}

/** What everybody did who ever sat at a table, in the game that counts. */
export function studentsAt(state: ClassState, table: Table): readonly StudentCompared[] {
  return [...state.people.values()]
    .filter(person => !person.facilitator && sat(table, person).length > 0)
    .map(person => studentAt(state, table, person));
}

function sat(table: Table, { id }: Person) {
  return table.steps.flatMap(step => {
    if (step.kind !== 'round') return [];
    const found = Object.entries(step.sat).find(([, people]) => people.some(one => one.person === id));
    return found
      ? [{ seat: found[0], handedIn: found[1].some(one => one.person === id && one.handedIn), moves: step.people[found[0]] ?? [] }]
      : [];
  });
}

export function studentAt(state: ClassState, table: Table, person: Person): StudentCompared {
  const rounds = sat(table, person);
  const kinds: Record<string, number> = {};
  for (const { moves } of rounds) for (const { type } of moves) kinds[type] = (kinds[type] ?? 0) + 1;
  return {
    person: person.id,
    label: person.label,
    seat: rounds.at(-1)?.seat ?? person.place?.seat ?? '',
    rounds: rounds.length,
    handedIn: rounds.filter(round => round.handedIn).length,
    moves: rounds.reduce((sum, round) => sum + round.moves.length, 0),
    kinds,
    messages: state.messages.filter(said => said.from?.person === person.id).length,
  };
}

/** Mean answers before and after, by question and by seat, of those who gave both. */
export function gainsOf(state: ClassState): readonly QuestionGain[] {
  const both = [...state.people.values()].filter(({ answers }) => answers.before && answers.after);
  const mean = (people: readonly Person[], when: 'before' | 'after', at: number) =>
    people.reduce((sum, { answers }) => sum + answers[when]![at]!, 0) / people.length;
  return (state.plan.questions ?? []).map((question, at) => {
    const seats = [...new Set(both.flatMap(person => person.place?.seat ?? []))];
    const rows = seats.map(seat => {
      const people = both.filter(person => person.place?.seat === seat);
      return { seat, people: people.length, before: mean(people, 'before', at), after: mean(people, 'after', at) };
    });
    return {
      question,
      people: both.length,
      ...(both.length > 0 ? { before: mean(both, 'before', at), after: mean(both, 'after', at) } : {}),
      seats: rows,
    };
  });
}
