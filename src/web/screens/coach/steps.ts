import type { PartyId } from '../../../model/index.ts';
import { knownSeen, valueText } from '../../../view/index.ts';
import type { Screen } from '../../app/game.ts';
import { text } from '../../text/index.ts';
import type { LearningKey } from '../../text/learning.ts';
import { spanText } from '../negotiation/dossier/spanText.ts';
import {
  bargaining,
  closest,
  did,
  draftLies,
  gift,
  heaviest,
  inTheWay,
  lacks,
  type Moment,
  nameFirst,
  nameInside,
  opening,
  plans,
} from './moment.ts';

/** One thing to do or to read. It is passed when it is done, or when the moment for it is over; it never holds anybody up. */
export interface Step {
  readonly id: string;
  readonly screen: Screen;
  /** Whether there is reason for it now; always, where absent. */
  readonly when?: (moment: Moment) => boolean;
  /** What says that it is done; a step without it is read, and passed by a press. */
  readonly done?: (moment: Moment) => boolean;
  /** It may come up again, as a habit does. */
  readonly again?: boolean;
  /** Where to press, as selectors: the first that is on the screen. */
  readonly where?: readonly string[];
  /** The delegation it speaks of, where it is one to be chosen. */
  readonly whom?: (moment: Moment) => PartyId | undefined;
  /** What its words name. */
  readonly values?: (moment: Moment) => Readonly<Record<string, string | number>>;
}

export const titleOf = (step: Step): LearningKey => `coach.${step.id}` as LearningKey;
export const wordsOfStep = (step: Step): LearningKey => `coach.${step.id}.does` as LearningKey;

/** Where to press for a step, as selectors; a delegation wherever it stands, and then what leads there. */
export function whereOf({ where, whom }: Step, moment: Moment): readonly string[] | undefined {
  const party = whom?.(moment);
  return party === undefined ? where : [`.grid-panel [data-party="${party}"]`, `.table-seats [data-party="${party}"]`, ...(where ?? [])];
}

/** The lesson, in order. The first step that has its moment and is not passed is the one to speak of. */
export const STEPS: readonly Step[] = [
  { id: 'paper', screen: 'briefing', done: ({ screen }) => screen !== 'briefing', where: ['.briefing-foot .primary'] },
  {
    id: 'look',
    screen: 'table',
    when: moment => opening(moment) && moment.plan.length === 0,
    done: ({ selected }) => selected !== undefined,
    where: ['.grid-panel .tile', '.tab-allies'],
    whom: heaviest,
    values: moment => ({ party: nameInside(moment, heaviest(moment)) }),
  },
  {
    id: 'limit',
    screen: 'table',
    when: moment => opening(moment) && moment.plan.length === 0 && moment.selected !== undefined,
    where: ['.dossier .spans'],
    values: moment => {
      const party = moment.selected ?? heaviest(moment) ?? '';
      const issue = closest(moment, party) ?? '';
      const { limit } = knownSeen(moment.scenario, moment.view, party, issue);
      const say = (level: number) => valueText(moment.scenario, moment.words, issue, Math.max(0, Math.round(level)));
      return {
        party: nameInside(moment, party),
        issue: moment.words(`issue.${issue}.label`),
        at: spanText(say(limit[0]), say(limit[1]), text),
      };
    },
  },
  {
    id: 'consult',
    screen: 'table',
    when: moment => bargaining(moment) && moment.view.round === 1,
    done: moment => plans(moment, 'consult') || plans(moment, 'sendEnvoy') || did(moment, 'consulted'),
    where: ['.dossier-acts button', '.add-move'],
    values: moment => ({ party: nameInside(moment, moment.selected ?? heaviest(moment)) }),
  },
  {
    id: 'draft',
    screen: 'table',
    when: bargaining,
    done: moment => plans(moment, 'tableDraft') || moment.view.draft !== undefined,
    where: ['.left .write', '.add .button', '.fold', '.dossier-back'],
  },
  {
    id: 'forecast',
    screen: 'table',
    when: moment => opening(moment) && plans(moment, 'tableDraft'),
    where: ['.dock .forecast .link:not(.help-now)', '.fold', '.dossier-back'],
  },
  {
    id: 'handIn',
    screen: 'table',
    when: moment => bargaining(moment) && moment.plan.length > 0,
    done: ({ view, resolving }) => view.round > 1 || resolving,
    where: ['.hand .button.large', '.dossier-back'],
  },
  {
    id: 'resolves',
    screen: 'table',
    when: ({ resolving }) => resolving,
    done: ({ resolving, view }) => !resolving && view.round > 1,
    where: ['.round-foot button:last-child'],
  },
  {
    id: 'event',
    screen: 'table',
    when: ({ asked, resolving }) => asked > 0 && !resolving,
    done: ({ asked, view }) => asked === 0 && view.events.current.length > 0,
    where: ['.event-foot .primary', '.hand .asks'],
  },
  {
    id: 'news',
    screen: 'table',
    when: ({ asked, staged }) => staged && asked === 0,
    done: ({ asked, staged, view }) => !staged && asked === 0 && view.events.current.length > 0,
    where: ['.event-foot .button:last-child'],
  },
  {
    id: 'stances',
    screen: 'table',
    when: moment => draftLies(moment) && inTheWay(moment).length > 0,
    done: moment => moment.view.draft !== undefined && moment.selected !== undefined && moment.selected === inTheWay(moment)[0]?.party,
    where: ['.tab-allies', '.dossier-back'],
    whom: moment => inTheWay(moment)[0]?.party,
    values: moment => ({ party: nameInside(moment, inTheWay(moment)[0]?.party) }),
  },
  {
    id: 'payment',
    screen: 'table',
    when: moment => draftLies(moment) && gift(moment) !== undefined,
    done: moment => did(moment, 'offerMade') || moment.plan.some(move => move.type === 'makeOffer' && move.terms.gives.length > 0),
    where: ['.add-move', '.fold', '.dossier-back'],
    values: moment => {
      const given = gift(moment);
      return given
        ? { party: nameInside(moment, given.party), asset: moment.words(`asset.${given.asset}`), points: Math.round(given.points) }
        : { party: '', asset: '', points: 0 };
    },
  },
  {
    id: 'redraft',
    screen: 'table',
    when: moment => draftLies(moment) && inTheWay(moment).length > 0,
    done: moment => moment.view.draft !== undefined && plans(moment, 'tableDraft'),
    where: ['.left .write', '.add .button', '.fold', '.dossier-back'],
    values: moment => ({ party: nameInside(moment, inTheWay(moment)[0]?.party) }),
  },
  {
    id: 'second',
    screen: 'table',
    when: moment => draftLies(moment) && moment.plan.length > 0 && moment.view.round === 2,
    done: ({ view }) => view.round > 2,
    where: ['.hand .button.large', '.dossier-back'],
  },
  {
    id: 'silence',
    screen: 'table',
    when: moment => draftLies(moment) && inTheWay(moment).length === 0 && (moment.view.own?.moves.includes('openSilence') ?? false),
    done: moment => plans(moment, 'openSilence'),
    again: true,
    where: ['.suggestion button', '.add .button', '.fold', '.dossier-back'],
  },
  {
    id: 'wait',
    screen: 'table',
    when: moment => bargaining(moment) && plans(moment, 'openSilence'),
    done: ({ view }) => view.phase.name !== 'bargaining',
    again: true,
    where: ['.hand .button.large', '.dossier-back'],
  },
  {
    id: 'dare',
    screen: 'table',
    when: moment =>
      draftLies(moment) &&
      inTheWay(moment).length > 0 &&
      moment.view.round >= moment.view.lastRound &&
      (moment.view.own?.moves.includes('openSilence') ?? false),
    done: moment => plans(moment, 'openSilence'),
    again: true,
    where: ['.add .button:last-child', '.fold', '.dossier-back'],
    values: moment => ({ name: nameFirst(moment, inTheWay(moment)[0]?.party) }),
  },
  {
    id: 'again',
    screen: 'table',
    when: moment => draftLies(moment) && inTheWay(moment).length > 0,
    again: true,
    where: ['.dock .help-now', '.add-move', '.fold', '.dossier-back'],
    values: moment => {
      const [worst] = inTheWay(moment);
      const { round, lastRound } = moment.view;
      return { name: nameFirst(moment, worst?.party), points: lacks(worst), round, of: lastRound };
    },
  },
  {
    id: 'runs',
    screen: 'table',
    when: ({ view, resolving, staged }) => view.phase.name === 'silence' && !resolving && !staged,
    done: ({ view }) => view.phase.name === 'concluded',
    again: true,
    where: ['.hand .button.large', '.dossier-back'],
  },
  {
    id: 'failed',
    screen: 'ending',
    when: ({ view }) => view.phase.name === 'concluded' && view.phase.outcome.kind === 'failed',
    done: ({ screen }) => screen === 'debrief',
    where: ['.end-bar .primary'],
  },
  { id: 'text', screen: 'ending', done: ({ screen }) => screen === 'debrief', where: ['.end-bar .primary'] },
  { id: 'debrief', screen: 'debrief' },
];

/** Whether nobody has to be told of a step any more. */
const passed = (step: Step, moment: Moment, done: readonly string[]): boolean =>
  (!step.again && done.includes(step.id)) || (step.done?.(moment) ?? false);

/** The step to speak of now; undefined while there is nothing to learn. */
export function currentStep(moment: Moment, done: readonly string[]): Step | undefined {
  return STEPS.find(step => step.screen === moment.screen && (step.when?.(moment) ?? true) && !passed(step, moment, done));
}

/** Steps that this moment shows to be done, beside those that were. The same list where there is nothing new. */
export function passedBy(moment: Moment, done: readonly string[]): readonly string[] {
  const more = STEPS.filter(step => !done.includes(step.id) && (step.done?.(moment) ?? false));
  return more.length === 0 ? done : [...done, ...more.map(step => step.id)];
}
