import type { Evidence, MoveType, Scenario, TextId } from '../../../model/index.ts';
import { optional, partyText, valueText, type Words } from '../../../view/index.ts';
import type { Text, TextKey } from '../../text/index.ts';
import type { Learning, LearningKey } from '../../text/learning.ts';

export const KINDS = ['term', 'move', 'procedure', 'issue', 'party', 'bloc', 'asset', 'track', 'source'] as const;
export type Kind = (typeof KINDS)[number];

/** One line of an article: a label, what it says, and where that comes from. */
export interface Line {
  readonly label: string;
  readonly value: string;
  readonly of?: Pick<Evidence, 'basis' | 'source' | 'date' | 'confidence'>;
}

export interface Article {
  /** `kind/id`. */
  readonly id: string;
  readonly kind: Kind;
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly parts: readonly { readonly title: string; readonly lines: readonly Line[] }[];
  /** Title of what it rests on. */
  readonly source?: string;
  /** An address, for a source. */
  readonly url?: string;
  /** Words in running text that lead here; none for what is only found in the contents. */
  readonly forms: readonly string[];
}

interface Told {
  readonly scenario: Scenario;
  readonly words: Words;
  readonly text: Text;
  readonly say: Learning;
  /** Ids of all the scenario's words, where a designer may have added terms. */
  readonly ids: readonly TextId[];
  /** Keys of the glossary every scenario has. */
  readonly glossary: readonly string[];
}

/** Everything there is to know about a scenario before it is played, from its own files and the glossary: any scenario has it. */
export function articlesOf(told: Told): readonly Article[] {
  return [
    ...terms(told),
    ...moves(told),
    procedure(told),
    ...issues(told),
    ...parties(told),
    ...blocs(told),
    ...assets(told),
    ...tracks(told),
    ...sources(told),
  ];
}

const TERM = /^term\.([\w-]+)$/;
const none = { paragraphs: [], parts: [], forms: [] } as const;
/** A part, left out where it has nothing to say. */
const part = (title: string, lines: readonly Line[]): Article['parts'] => (lines.length === 0 ? [] : [{ title, lines }]);

/** Terms of the glossary; a scenario's own take the place of those with the same id. */
function terms({ say, words, ids, glossary, scenario }: Told): readonly Article[] {
  const named = (keys: readonly string[]) => keys.flatMap(key => TERM.exec(key)?.[1] ?? []);
  const own = named(ids);
  const article = (id: string, get: (key: string) => string | undefined): Article => {
    const source = get(`term.${id}.source`);
    const known = source && scenario.sources[source];
    return {
      ...none,
      id: `term/${id}`,
      kind: 'term',
      title: get(`term.${id}`) ?? id,
      paragraphs: [get(`term.${id}.means`) ?? ''],
      ...(source ? { source: known ? known.title : source } : {}),
      forms: (get(`term.${id}.forms`) ?? get(`term.${id}`) ?? '').split('|'),
    };
  };
  return [
    ...own.map(id => article(id, key => (ids.includes(key) ? optional(words, key) : undefined))),
    ...named(glossary)
      .filter(id => !own.includes(id))
      .map(id => article(id, key => (glossary.includes(key) ? say(key as LearningKey) : undefined))),
  ];
}

function moves({ scenario, text, say }: Told): readonly Article[] {
  const allowed = Object.entries(scenario.procedure.moves) as [MoveType, { readonly takes: number }][];
  return allowed.map(([type, { takes }]) => ({
    ...none,
    id: `move/${type}`,
    kind: 'move',
    title: text(`move.${type}` as TextKey),
    paragraphs: [text(`move.${type}.does` as TextKey)],
    parts: part(say('book.takes'), [{ label: '', value: say('book.takes.value', { count: takes }) }]),
    forms: [text(`move.${type}` as TextKey)],
  }));
}

function procedure({ scenario, text, say, words }: Told): Article {
  const { rounds, allowance, decision, decideFrom } = scenario.procedure;
  return {
    ...none,
    id: 'procedure/meeting',
    kind: 'procedure',
    title: say('book.procedure'),
    paragraphs: [
      say('book.procedure.body', { rounds, chair: allowance.chair, member: allowance.member, from: decideFrom }),
      text(`decision.${decision}`),
      words('scenario.aim.chair'),
      words('scenario.aim.member'),
    ],
  };
}

function issues({ scenario, words, say }: Told): readonly Article[] {
  return scenario.issues.map(issue => {
    const at = (level: number) => valueText(scenario, words, issue.id, level);
    const range: Line =
      issue.kind === 'scale'
        ? { label: say('book.range'), value: `${at(0)} – ${at(issue.top)}` }
        : { label: say('book.options'), value: issue.options.map((_, level) => at(level)).join('; ') };
    const held = scenario.parties.flatMap((party): Line[] => {
      const stake = party.stakes[issue.id];
      return stake?.position === undefined ? [] : [{ label: words(`party.${party.id}.name`), value: at(stake.position), of: stake }];
    });
    return {
      ...none,
      id: `issue/${issue.id}`,
      kind: 'issue',
      title: words(`issue.${issue.id}.label`),
      paragraphs: [words(`issue.${issue.id}.question`)],
      parts: [
        ...part('', [range, ...(issue.statusQuo >= 0 ? [{ label: say('book.statusQuo'), value: at(issue.statusQuo) }] : [])]),
        ...part(say('book.positions'), held),
      ],
      forms: [words(`issue.${issue.id}.label`)],
    };
  });
}

function parties({ scenario, words, say }: Told): readonly Article[] {
  return scenario.parties.map(party => {
    const said = (key: string) => optional(words, `party.${party.id}.${key}`);
    const figures = Object.entries(party.figures).map(([id, figure]) => ({
      label: words(`figure.${id}`),
      value: String(figure.value),
      of: figure,
    }));
    const held = scenario.issues.flatMap((issue): Line[] => {
      const stake = party.stakes[issue.id];
      if (!stake || stake.salience === 0) return [];
      const open = stake.position !== undefined;
      const value = valueText(scenario, words, issue.id, stake.position ?? stake.ideal);
      return [{ label: words(`issue.${issue.id}.label`), value: say(open ? 'book.openFor' : 'book.wants', { value }), of: stake }];
    });
    const lines: Line[] = [
      ...(said('aim') ? [{ label: say('book.aim'), value: said('aim')! }] : []),
      ...(said('batna') ? [{ label: say('book.batna'), value: said('batna')! }] : []),
      { label: say('book.influence'), value: say('book.influence.value', { value: party.influence }) },
    ];
    const name = words(`party.${party.id}.name`);
    return {
      ...none,
      id: `party/${party.id}`,
      kind: 'party',
      title: name,
      paragraphs: [words(`party.${party.id}.office`)],
      parts: [...part('', lines), ...part(say('book.positions'), held), ...part(say('book.figures'), figures)],
      forms: [...new Set([name, partyText(words, party.id)])],
    };
  });
}

function blocs({ scenario, words, say }: Told): readonly Article[] {
  return scenario.blocs.map(bloc => ({
    ...none,
    id: `bloc/${bloc.id}`,
    kind: 'bloc',
    title: words(`bloc.${bloc.id}`),
    parts: part('', [{ label: say('book.members'), value: bloc.members.map(id => words(`party.${id}.name`)).join(', ') }]),
    forms: [words(`bloc.${bloc.id}`)],
  }));
}

function assets({ scenario, words, say }: Told): readonly Article[] {
  const name = (id: string) => words(`party.${id}.name`);
  return scenario.assets.map(asset => ({
    ...none,
    id: `asset/${asset.id}`,
    kind: 'asset',
    title: words(`asset.${asset.id}`),
    parts: part('', [
      { label: say('book.givers'), value: asset.givers.map(name).join(', ') },
      {
        label: say('book.worth'),
        value: Object.entries(asset.worth)
          .sort(([, a], [, b]) => b - a)
          .map(([id, worth]) => say('book.worthOf', { party: name(id), worth }))
          .join(', '),
        of: asset,
      },
    ]),
    forms: [words(`asset.${asset.id}`)],
  }));
}

function tracks({ scenario, words, say }: Told): readonly Article[] {
  return scenario.tracks
    .filter(track => track.shown)
    .map(track => ({
      ...none,
      id: `track/${track.id}`,
      kind: 'track',
      title: words(`track.${track.id}.label`),
      parts: part(
        say('book.marks'),
        track.marks.map(mark => ({ label: '', value: say('book.below', { mark, what: words(`track.${track.id}.below.${mark}`) }) })),
      ),
      forms: [words(`track.${track.id}.label`)],
    }));
}

function sources({ scenario }: Told): readonly Article[] {
  return Object.entries(scenario.sources).map(([id, source]) => ({
    ...none,
    id: `source/${id}`,
    kind: 'source',
    title: source.title,
    paragraphs: [[source.publisher, source.date].filter(Boolean).join(', ')].filter(line => line !== ''),
    ...(source.url ? { url: source.url } : {}),
  }));
}

/** Articles in which every word of a query occurs, those with it in the title first. */
export function search(articles: readonly Article[], query: string): readonly Article[] {
  const wanted = plain(query).split(/\s+/u).filter(Boolean);
  if (wanted.length === 0) return articles;
  const body = ({ title, paragraphs, parts, forms }: Article) =>
    plain([title, ...forms, ...paragraphs, ...parts.flatMap(p => p.lines.flatMap(line => [line.label, line.value]))].join(' '));
  const inTitle = (article: Article) => wanted.every(word => plain(`${article.title} ${article.forms.join(' ')}`).includes(word));
  const found = articles.filter(article => wanted.every(word => body(article).includes(word)));
  return [...found.filter(inTitle), ...found.filter(article => !inTitle(article))];
}

/** Without case and accents. */
const plain = (words: string): string => words.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
