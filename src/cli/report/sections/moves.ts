import type { MoveType } from '../../../model/index.ts';
import { moveName } from '../../../view/index.ts';
import { text } from '../../text/index.ts';
import { figure, percent } from '../figures.ts';
import { type Html, html } from '../html.ts';
import type { Meeting } from '../page.ts';
import { bar } from '../plots.ts';

/** Above this share of all moves one kind does too much of the work. */
export const TOO_MUCH = 0.4;

/** What the chair and the members spend their moves on. */
export function moves(meeting: Meeting): Html {
  const { chair, members } = meeting.tally.moves;
  const warn = [chair, members].some(counts => shares(counts).some(({ share }) => share > TOO_MUCH));
  return html`<section><h3>${text('report.moves')}</h3><p class="note">${text('report.movesNote', { warn: warn ? 'yes' : 'no' })}</p><div class="two">${[
    block(meeting, text('report.chair'), chair),
    block(meeting, text('report.members'), members),
  ]}</div></section>`;
}

export function shares(
  counts: Readonly<Partial<Record<MoveType, number>>>,
): readonly { readonly type: MoveType; readonly share: number }[] {
  const all = Object.entries(counts) as [MoveType, number][];
  const total = all.reduce((sum, [, count]) => sum + count, 0);
  return all.map(([type, count]) => ({ type, share: count / total })).sort((a, b) => b.share - a.share || (a.type < b.type ? -1 : 1));
}

function block({ tally, said }: Meeting, title: string, counts: Readonly<Partial<Record<MoveType, number>>>): Html {
  const total = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const perGame = text('report.perGame', { count: figure(total / tally.games, total / tally.games < 20 ? 1 : 0) });
  return html`<div><p><b>${title}</b> <span class="small">${perGame}</span></p><div class="rows">${shares(counts).map(
    ({ type, share }) =>
      html`<span>${moveName(said, type)}</span>${bar(share, share > TOO_MUCH ? 'warn' : 'plain')}<span class="${share > TOO_MUCH ? 'alarm' : ''}">${percent(share)}</span>`,
  )}</div></div>`;
}
