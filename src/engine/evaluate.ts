import type { Expression, Scenario, State } from '../model/index.ts';
import { pledgedValue } from './ownValues.ts';
import { spaceOf, valueOf } from './space.ts';

type Value = number | boolean | string;

/** Truth of a scenario's condition in a state. */
export function holds(scenario: Scenario, state: State, condition: Expression): boolean {
  return evaluate(scenario, state, condition) === true;
}

/** Amount a scenario's expression comes to in a state. */
export function amount(scenario: Scenario, state: State, expression: Expression): number {
  const value = evaluate(scenario, state, expression);
  return typeof value === 'number' && Number.isFinite(value) ? value : 0;
}

function evaluate(scenario: Scenario, state: State, e: Expression): Value {
  switch (e.op) {
    case 'number':
    case 'boolean':
    case 'string':
      return e.value;
    case 'count':
      return count(scenario, state, e.name);
    case 'track':
      return state.tracks[e.track] ?? 0;
    case 'draft': {
      const issue = scenario.issues[spaceOf(scenario).issueOf.get(e.issue)!]!;
      return valueOf(issue, state.draft?.levels[e.issue] ?? issue.statusQuo);
    }
    case 'carried':
      return state.carried[e.name] ?? 0;
    case 'pledge':
      return pledgedValue(scenario, state.parties, spaceOf(scenario).partyOf.get(e.party)!);
    case 'fired':
      return e.event in state.events.fired;
    case 'chose':
      return state.events.chosen[e.event] ?? '';
    case 'stance':
      return state.draft?.stances[e.party] ?? 'none';
    case 'not':
      return evaluate(scenario, state, e.of) !== true;
    case 'negate':
      return -(evaluate(scenario, state, e.of) as number);
    case 'if':
      return evaluate(scenario, state, evaluate(scenario, state, e.condition) === true ? e.then : e.else);
    case 'and':
      return evaluate(scenario, state, e.left) === true && evaluate(scenario, state, e.right) === true;
    case 'or':
      return evaluate(scenario, state, e.left) === true || evaluate(scenario, state, e.right) === true;
    default:
      return compare(e.op, evaluate(scenario, state, e.left), evaluate(scenario, state, e.right));
  }
}

function compare(op: Exclude<Expression['op'], 'and' | 'or'>, left: Value, right: Value): Value {
  const [a, b] = [left as number, right as number];
  switch (op) {
    case 'add':
      return a + b;
    case 'subtract':
      return a - b;
    case 'multiply':
      return a * b;
    case 'divide':
      return b === 0 ? 0 : a / b;
    case 'less':
      return a < b;
    case 'lessOrEqual':
      return a <= b;
    case 'greater':
      return a > b;
    case 'greaterOrEqual':
      return a >= b;
    case 'notEqual':
      return left !== right;
    default:
      return left === right;
  }
}

function count(scenario: Scenario, state: State, name: 'round' | 'roundsLeft' | 'silenceBroken' | 'carveOuts' | 'blockers'): number {
  switch (name) {
    case 'round':
      return state.round;
    case 'roundsLeft':
      return Math.max(0, state.lastRound - state.round);
    case 'silenceBroken':
      return state.silencesBroken;
    case 'carveOuts':
      return Object.keys(state.draft?.carveOuts ?? {}).length;
    case 'blockers':
      return scenario.parties.filter(party => state.draft?.stances[party.id] === 'object').length;
  }
}
