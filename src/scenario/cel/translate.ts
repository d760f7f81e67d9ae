import type { ASTNode } from '@marcbachmann/cel-js';
import type { BinaryOperator, CountName, Expression } from '../../model/index.ts';
import { referTo } from '../compile/context.ts';
import { list, mend } from '../near.ts';
import type { Place, Report } from '../problem.ts';
import { COUNTS, type Field, STANCES, type Vocabulary } from './vocabulary.ts';

const BINARY: Readonly<Record<string, BinaryOperator>> = {
  '&&': 'and',
  '||': 'or',
  '+': 'add',
  '-': 'subtract',
  '*': 'multiply',
  '/': 'divide',
  '<': 'less',
  '<=': 'lessOrEqual',
  '>': 'greater',
  '>=': 'greaterOrEqual',
  '==': 'equal',
  '!=': 'notEqual',
};

/** What the parser understood, as our own plain expression; undefined where the report says why not. Every mistake is reported, not the first. */
export function translate(node: ASTNode, inside: (index: number) => Place, words: Vocabulary, report: Report): Expression | undefined {
  const place = (of: ASTNode): Place => inside(of.start);
  const both = (left: ASTNode, right: ASTNode): [Expression, Expression] | undefined => {
    const [a, b] = [walk(left), walk(right)];
    return a && b ? [a, b] : undefined;
  };

  function walk(of: ASTNode): Expression | undefined {
    switch (of.op) {
      case 'value':
        return literal(of, of.args);
      case 'id':
        return counted(of, of.args);
      case '.':
        return of.args[0].op === 'id' ? member(of, of.args[0].args, of.args[1]) : unsupported(of, 'a dot after anything but a name');
      case '[]': {
        const [owner, key] = of.args;
        if (owner.op === 'id' && key.op === 'value' && typeof key.args === 'string') return member(of, owner.args, key.args);
        return unsupported(of, 'brackets with anything but a name in quotes');
      }
      case '!_':
      case '-_': {
        const inner = walk(of.args);
        return inner && { op: of.op === '!_' ? 'not' : 'negate', of: inner };
      }
      case '?:': {
        const [condition, then, otherwise] = of.args.map(walk);
        return condition && then && otherwise && { op: 'if', condition, then, else: otherwise };
      }
      case '&&':
      case '||':
      case '+':
      case '-':
      case '*':
      case '/':
      case '<':
      case '<=':
      case '>':
      case '>=':
      case '==':
      case '!=': {
        const sides = both(of.args[0], of.args[1]);
        compared(of.op, of.args[0], of.args[1]);
        return sides && { op: BINARY[of.op]!, left: sides[0], right: sides[1] };
      }
      case 'call':
        return unsupported(of, `the function '${of.args[0]}'`);
      case 'rcall':
        return unsupported(of, `the function '${of.args[0]}'`);
      default:
        return unsupported(of, `'${of.op}'`);
    }
  }

  function literal(of: ASTNode, value: unknown): Expression | undefined {
    if (typeof value === 'number') return { op: 'number', value };
    if (typeof value === 'boolean') return { op: 'boolean', value };
    if (typeof value === 'string') return { op: 'string', value };
    if (typeof value === 'bigint') {
      report.add(
        'integer-literal',
        place(of),
        `'${value}' is a whole number, and every number here has a decimal point`,
        `write ${value}.0: whole numbers and decimal ones cannot be compared or reckoned together`,
      );
      return undefined;
    }
    return unsupported(of, 'this kind of value');
  }

  function counted(of: ASTNode, name: string): Expression | undefined {
    if ((COUNTS as readonly string[]).includes(name)) return { op: 'count', name: name as CountName };
    const owners = [...Object.keys(words.fields), 'fired', 'chose'];
    if (owners.includes(name)) {
      const example =
        name === 'fired' || name === 'chose'
          ? `${name}['an-event']`
          : `${name}.${[...(words.fields[name as Field]?.all ?? [])][0] ?? 'name'}`;
      report.add('cel-type', place(of), `'${name}' alone is not a value`, `name which, e.g. ${example}`);
    } else
      report.add(
        'cel-type',
        place(of),
        `'${name}' is not known in conditions; there are ${list([...COUNTS, ...owners], 'and')}`,
        mend(name, [...COUNTS, ...owners], 'use one of them'),
      );
    return undefined;
  }

  function member(of: ASTNode, owner: string, name: string): Expression | undefined {
    if (owner === 'fired' || owner === 'chose')
      return referTo(report, words.events, name, place(of)) ? { op: owner, event: name } : undefined;
    if (!(owner in words.fields)) {
      const owners = [...Object.keys(words.fields), 'fired', 'chose'];
      report.add(
        'cel-type',
        place(of),
        `'${owner}' is not known in conditions; before a dot stand ${list(owners, 'and')}`,
        mend(owner, owners, 'use one of them'),
      );
      return undefined;
    }
    if (!referTo(report, words.fields[owner as Field], name, place(of))) return undefined;
    if (owner === 'track') return { op: 'track', track: name };
    if (owner === 'draft') return { op: 'draft', issue: name };
    if (owner === 'carried') return { op: 'carried', name };
    return owner === 'pledge' ? { op: 'pledge', party: name } : { op: 'stance', party: name };
  }

  /** `stance.x == 'word'` and `chose['e'] == 'choice'`: the word must be one that can occur. */
  function compared(op: string, left: ASTNode, right: ASTNode): void {
    if (op !== '==' && op !== '!=') return;
    for (const [asked, given] of [
      [left, right],
      [right, left],
    ] as const) {
      if (given.op !== 'value' || typeof given.args !== 'string') continue;
      const [owner, name] = named(asked);
      if (owner === 'stance' && !(STANCES as readonly string[]).includes(given.args)) {
        report.add(
          'cel-type',
          place(given),
          `'${given.args}' is not a stance; they are ${list(STANCES, 'and')}`,
          mend(given.args, STANCES, 'use one of them'),
        );
      }
      const choices = owner === 'chose' && name !== undefined ? words.choices.get(name) : undefined;
      if (choices && !choices.includes(given.args)) {
        report.add(
          'unknown-choice',
          place(given),
          `'${given.args}' is not a choice of '${name}'; they are ${list(choices, 'and')}`,
          mend(given.args, choices, 'use one of them'),
        );
      }
    }
  }

  function unsupported(of: ASTNode, what: string): undefined {
    report.add(
      'cel-unsupported',
      place(of),
      `${what} cannot be used in conditions`,
      'conditions have names, numbers, text in quotes, + - * /, comparisons, &&, ||, ! and a ? b : c',
    );
  }

  return walk(node);
}

function named(node: ASTNode): readonly [string?, string?] {
  if (node.op === '.' && node.args[0].op === 'id') return [node.args[0].args, node.args[1]];
  if (node.op === '[]' && node.args[0].op === 'id' && node.args[1].op === 'value') return [node.args[0].args, String(node.args[1].args)];
  return [];
}
