import { readScenarios } from '../../src/cli/readScenarios.ts';
import type { Level, MoveType, Scenario } from '../../src/model/index.ts';
import { loadLibrary } from '../../src/scenario/index.ts';
import { createSession, type Session } from '../../src/session/index.ts';
import { line } from './measure.ts';

/**
 * What moves a text: games of bots alone, and the same seeds without one kind of move, or with nobody minding to stand alone.
 * `npx tsx tests/bench/without.ts [games] [scenario]`; 100 games of The Hague unless said otherwise.
 */
const [games = '100', id = 'hague-summit'] = process.argv.slice(2);
const { library } = loadLibrary(readScenarios().files);
const loaded = library.scenarios[id]!;

/** By issue; undefined where nothing was adopted. */
type Text = Readonly<Record<string, Level>> | undefined;

const asItIs = played(loaded.scenario);
line('as it is', `${adopted(asItIs.map(textOf))} adopted`, `of ${games}`);
sayAmendments(asItIs);
compare('caucuses', without('caucus'));
compare('offers', without('makeOffer', 'answerOffer'));
compare('amendments', without('proposeAmendment'));
compare('isolation', { ...loaded.scenario, parameters: { ...loaded.scenario.parameters, isolation: 0 } });

function without(...types: readonly MoveType[]): Scenario {
  const { procedure } = loaded.scenario;
  const moves = Object.fromEntries(Object.entries(procedure.moves).filter(([type]) => !types.includes(type as MoveType)));
  return { ...loaded.scenario, procedure: { ...procedure, moves } };
}

function played(scenario: Scenario): readonly Session[] {
  const changed = { ...library, scenarios: { ...library.scenarios, [id]: { ...loaded, scenario } } };
  return Array.from({ length: Number(games) }, (_, n) => {
    const session = createSession(changed, { play: id, seed: `without-${n}`, people: [], difficulty: 'standard' });
    while (!session.over()) session.resolveWithout('bot');
    return session;
  });
}

function textOf(session: Session): Text {
  const { phase } = session.view('public');
  return phase.name === 'concluded' && phase.outcome.kind === 'adopted' ? phase.outcome.agreement.levels : undefined;
}

function adopted(texts: readonly Text[]): number {
  return texts.filter(text => text !== undefined).length;
}

function compare(what: string, scenario: Scenario): void {
  const texts = played(scenario).map(textOf);
  const apart = asItIs.map(textOf).flatMap((text, n) => {
    const other = texts[n];
    return text && other ? [Object.keys(text).filter(issue => text[issue] !== other[issue]).length] : [];
  });
  const differ = apart.filter(issues => issues > 0);
  const mean = differ.reduce((sum, issues) => sum + issues, 0) / differ.length;
  line(`without ${what}`, `${adopted(texts)} adopted`, `${differ.length} texts of ${apart.length} differ, in ${mean.toFixed(1)} issues`);
}

/** How often amendments, and among them exchanges of ground, came to the table, and what became of them. */
function sayAmendments(sessions: readonly Session[]): void {
  const put = sessions.flatMap(session =>
    session.log('public').flatMap(entry => {
      const { type } = entry;
      return type === 'amendmentCarried' || type === 'amendmentLost' || type === 'amendmentFell' ? [{ type, both: 'agreed' in entry }] : [];
    }),
  );
  const each = (count: number) => (count / sessions.length).toFixed(1);
  for (const [what, some] of [
    ['amendments', put],
    ['of them exchanges of ground', put.filter(({ both }) => both)],
  ] as const) {
    const ended = (type: string) => each(some.filter(one => one.type === type).length);
    line(
      what,
      each(some.length),
      `a game: ${ended('amendmentCarried')} carried, ${ended('amendmentLost')} lost, ${ended('amendmentFell')} fell`,
    );
  }
}
