import type { IntlMessageFormat } from 'intl-messageformat';

type Node = ReturnType<IntlMessageFormat['getAst']>[number];

/** A value in a pattern: `as` is asked for where the pattern says `{name}`, with the word before it that may merge with it. */
export interface Asked {
  readonly as: string;
  readonly name: string;
  readonly word: string;
}

/** Kinds of node in a parsed message: text, and a value put in as it is. */
const TEXT = 0;
const VALUE = 1;

/**
 * A parsed message whose plain values are asked for under names of their own, each taking with it the word before it that `merging` finds at
 * the end of the text: `de {party}` asks for `party` with `de `, so that the two can be written as one. Numbers among plain values can so be
 * written in the language's own way too.
 */
export function withJoints(ast: readonly Node[], merging?: RegExp): { readonly ast: Node[]; readonly asked: readonly Asked[] } {
  const asked = new Map<string, Asked>();
  const walk = (nodes: readonly Node[]): Node[] => {
    const out: Node[] = [];
    for (const node of nodes) {
      if (node.type === VALUE) {
        const before = out.at(-1);
        const word = before?.type === TEXT ? (merging?.exec(before.value)?.[0] ?? '') : '';
        if (word !== '' && before?.type === TEXT) out[out.length - 1] = { ...before, value: before.value.slice(0, -word.length) };
        const as = `${word}:${node.value}`;
        asked.set(as, { as, name: node.value, word });
        out.push({ ...node, value: as });
      } else if ('options' in node) {
        const options = Object.entries(node.options).map(([key, option]) => [key, { ...option, value: walk(option.value) }] as const);
        out.push({ ...node, options: Object.fromEntries(options) } as Node);
      } else out.push(node);
    }
    return out;
  };
  return { ast: walk(ast), asked: [...asked.values()] };
}
