import { ParseError } from '@marcbachmann/cel-js';
import type { Expression } from '../../model/index.ts';
import { decimal } from '../compile/grid.ts';
import { show } from '../form/checkForm.ts';
import { newReport, type Place, type Report } from '../problem.ts';
import { translate } from './translate.ts';
import type { Vocabulary } from './vocabulary.ts';

type Inside = (index: number) => Place;

/** Characters of a condition. The parser calls itself for each sign of a row of them, and must not run out of room. */
const LONGEST = 2000;

const WANTED = { boolean: 'bool', number: 'double' } as const;
const SPOKEN: Readonly<Record<string, string>> = { bool: 'true or false', double: 'a number', string: 'text', int: 'a whole number' };

/** A condition: CEL that is true or false. `inside` finds a character of the text in the file. */
export function condition(text: string, inside: Inside, words: Vocabulary, report: Report): Expression | undefined {
  return compile(text, 'boolean', inside, words, report);
}

/** An amount: a number, or CEL that gives one. */
export function amount(value: number | string, inside: Inside, words: Vocabulary, report: Report): Expression | undefined {
  const number = typeof value === 'number' ? value : decimal(value.trim());
  return number === undefined ? compile(String(value), 'number', inside, words, report) : { op: 'number', value: number };
}

function compile(text: string, wanted: keyof typeof WANTED, inside: Inside, words: Vocabulary, report: Report): Expression | undefined {
  if (text.length > LONGEST) {
    report.add(
      'cel-syntax',
      inside(0),
      `${show(text)} is not well formed: it has more than ${LONGEST} characters`,
      'say it in parts: a track that events move can stand for one of them',
    );
    return undefined;
  }
  let parsed: ReturnType<Vocabulary['environment']['parse']>;
  try {
    parsed = words.environment.parse(text);
  } catch (error) {
    if (!(error instanceof ParseError)) throw error;
    report.add(
      'cel-syntax',
      inside(error.range?.start ?? 0),
      `${show(text)} is not well formed: ${readable(error.summary)}`,
      /(?<![=!<>])=(?!=)/.test(text)
        ? 'write == to ask whether two things are equal'
        : 'compare with the examples under "Conditions and amounts" in scenarios/README.md',
    );
    return undefined;
  }
  const own = newReport();
  const expression = translate(parsed.ast, inside, words, own);
  report.addAll(own.problems);
  const open = words.events.open || Object.values(words.fields).some(names => names.open);
  if (own.problems.length > 0 || open || expression === undefined) return undefined;
  const check = parsed.check();
  if (!check.valid) {
    report.add(
      'cel-type',
      inside(check.error?.range?.start ?? 0),
      `${show(text)} cannot be worked out: ${readable(check.error?.summary ?? '')}`,
      'compare numbers with numbers and text with text; join conditions with && and ||',
    );
    return undefined;
  }
  if (check.type !== WANTED[wanted]) {
    report.add(
      'cel-type',
      inside(0),
      `${show(text)} is ${SPOKEN[check.type ?? ''] ?? 'neither a number nor true or false'}; here it must be ${SPOKEN[WANTED[wanted]]}`,
      wanted === 'boolean' ? "compare it with something, e.g. '> 50.0'" : 'write an arithmetic expression',
    );
    return undefined;
  }
  return expression;
}

const TOKENS: Readonly<Record<string, string>> = {
  EOF: 'the end',
  LPAREN: "'('",
  RPAREN: "')'",
  LBRACKET: "'['",
  RBRACKET: "']'",
  LBRACE: "'{'",
  RBRACE: "'}'",
  COMMA: "','",
  COLON: "':'",
};

/** The library's sentence without its own names for types. */
function readable(summary: string): string {
  return summary
    .replace(/\bdouble\b/g, 'number')
    .replace(/\bbool\b/g, 'true-or-false')
    .replace(/\bstring\b/g, 'text')
    .replace(/\b[A-Z]{3,}\b/g, token => TOKENS[token] ?? token.toLowerCase())
    .replace(/exceeded maxDepth \((\d+)\)/i, 'it is nested more than $1 levels deep')
    .replace(/exceeded max\w+ \((\d+)\)/i, 'it has more than $1 parts')
    .replace(/no such overload: /, 'no way to work out ')
    .replace(/^./, first => first.toLowerCase());
}
