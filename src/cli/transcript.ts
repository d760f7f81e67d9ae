import type { Library, LogEntry } from '../model/index.ts';
import type { Session } from '../session/index.ts';
import { declaration, narrate, narrateRound, outcomeText, type Words, words } from '../view/index.ts';
import { type Seating, seatedGame } from './series/seatedGame.ts';
import { text } from './text/index.ts';

/** Bookkeeping that a reader can do without: it follows from what is told. */
const UNTOLD: ReadonlySet<LogEntry['type']> = new Set(['idealMoved', 'trustMoved', 'aspirationMoved', 'assetPromised', 'offerLapsed']);

/**
 * One game as a story to read, in Markdown: what was said, in public and in private, and how it ended.
 *
 * @param note a sentence below the title, after the one that says who played
 */
export function transcript(library: Library, seating: Seating, seed: string, note?: string): string {
  const { session, playRound } = seatedGame(library, seating, seed);
  const lines = [`# ${seating.play}, seed ${seed}`, '', [seatingText(seating), note].filter(Boolean).join(' '), ''];
  do {
    while (session.view('public').phase.name !== 'concluded') playRound();
    lines.push(...meeting(library, session));
  } while (session.proceed());
  return `${lines.join('\n').trimEnd()}\n`;
}

function meeting(library: Library, session: Session): readonly string[] {
  const { scenario, texts } = library.scenarios[session.meetings[session.meeting()]!]!;
  const said = words(texts);
  const lines = [`## ${said('scenario.title')}`, ''];
  for (const round of rounds(everything(session, [...scenario.parties.map(party => party.id)]))) {
    const [first] = round;
    if (first?.type === 'roundBegan') lines.push('', `### ${narrate(scenario, said, first)}`, '');
    for (const { entry, text } of narrateRound(scenario, said, round.filter(worthTelling)))
      lines.push(`- ${isSecret(entry) ? '*In private:* ' : ''}${text}`);
  }
  return [...lines, '', ...ending(library, session, said), ''];
}

/** The log in stretches, each from the beginning of a round to the next; what came before the first by itself. */
function rounds(log: readonly LogEntry[]): readonly (readonly LogEntry[])[] {
  const stretches: LogEntry[][] = [[]];
  for (const entry of log) {
    if (entry.type === 'roundBegan') stretches.push([]);
    stretches.at(-1)!.push(entry);
  }
  return stretches;
}

/** Not told in public, and the sentence does not say so itself. */
function isSecret(entry: LogEntry): boolean {
  return entry.audience !== undefined && entry.type !== 'consulted' && entry.type !== 'persuaded';
}

function worthTelling(entry: LogEntry): boolean {
  if (UNTOLD.has(entry.type)) return false;
  // What each says of the draft is told when it begins or ceases to object; its reasons are its own.
  if (entry.type === 'stanceTaken') return entry.audience === undefined && (entry.stance === 'object' || entry.was === 'object');
  return entry.type !== 'trackMoved' || entry.cause.kind === 'event' || entry.cause.kind === 'opening';
}

/** The logs of all seats as one: what an audience may not see is set in where another saw it. */
function everything(session: Session, seats: readonly string[]): readonly LogEntry[] {
  const all: LogEntry[] = [...session.log('public')];
  const known = new Set(all);
  for (const seat of seats) {
    let after = -1;
    for (const entry of session.log(seat)) {
      // What is public comes in the same order in every log, though not always as the same object.
      if (entry.audience === undefined) after = all.findIndex((one, at) => at > after && one.audience === undefined);
      else if (known.has(entry)) after = all.indexOf(entry);
      else {
        after += 1;
        all.splice(after, 0, entry);
        known.add(entry);
      }
    }
  }
  return all;
}

function ending(library: Library, session: Session, said: Words): readonly string[] {
  const { scenario } = library.scenarios[session.meetings[session.meeting()]!]!;
  const view = session.view('public');
  if (view.phase.name !== 'concluded') throw new Error('the meeting has not concluded');
  const { outcome } = view.phase;
  const { title, issuedBy, clauses, notes, pledges = [] } = declaration(scenario, said, outcome, view);
  return [
    `### ${outcomeText(scenario, said, outcome)}`,
    '',
    `> **${title}**`,
    ...[issuedBy, ...clauses, ...notes].filter(line => line !== '').flatMap(line => ['>', `> ${line}`]),
    '',
    ...pledges.map(pledge => `- ${pledge}`),
  ];
}

/** Who sits where, in a sentence. */
export function seatingText({ difficulty, chair, seat, knowledge }: Seating): string {
  const know = knowledge === 'full' ? (seat?.party ?? 'chair') : 'none';
  return text('seating', { know, difficulty, chair, seat: seat?.party ?? 'none', as: seat?.as ?? 'bot' });
}
