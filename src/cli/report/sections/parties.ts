import { meanOf, type PartyTally } from '../../../session/index.ts';
import { text } from '../../text/index.ts';
import { figure, percent } from '../figures.ts';
import { type Html, html } from '../html.ts';
import type { Meeting } from '../page.ts';
import { type Axis, axisOver, interval, stack } from '../plots.ts';

/** A row a member: its stances, exemptions, objections, and what it got. Who got most comes first. */
export function parties(meeting: Meeting): Html {
  const { tally } = meeting;
  const members = tally.parties.filter(({ gain }) => gain.count > 0);
  const axis = axisOver(members.flatMap(({ gain }) => [gain.least!.value, gain.most!.value]));
  const ranked = [...members].sort((a, b) => b.gain.sum / b.gain.count - a.gain.sum / a.gain.count || (a.party < b.party ? -1 : 1));
  const exempts = tally.scenario.procedure.moves.grantCarveOut !== undefined;
  const silence = tally.scenario.procedure.moves.breakSilence !== undefined;
  const key = (['support', 'reserve', 'object'] as const).map(stance => html`<i class="key ${stance}"></i>${text(`report.${stance}`)}`);
  return html`<section><h3>${text('report.parties')}</h3><p class="note">${text('report.partiesNote')}</p><p class="small">${key}</p>
<table class="seats"><thead><tr><th>${text('report.party')}</th><th>${text('report.stances')}</th>${exempts && html`<th class="num">${text('report.exemptedShare')}</th>`}${
    silence && html`<th class="num">${text('report.broke')}</th>`
  }<th>${text('report.gain')}</th><th class="num"></th><th class="num">${text('report.worst')}</th><th class="num">${text('report.best')}</th></tr></thead><tbody>${ranked.map(
    party => row(meeting, party, axis, exempts, silence),
  )}</tbody></table></section>`;
}

function row({ tally, said }: Meeting, party: PartyTally, axis: Axis, exempts: boolean, silence: boolean): Html {
  const { gain, exempted, broke } = party;
  const mean = meanOf(gain)!;
  const stances = (['support', 'reserve', 'object'] as const).map(stance => ({
    tone: stance,
    share: party[stance] / tally.games,
    label: text(`report.${stance}`),
  }));
  const share = (part: number, whole: number) => (part === 0 ? html`<span class="dim">–</span>` : html`${percent(part / whole)}`);
  const [least, most] = [gain.least!, gain.most!];
  return html`<tr><td>${said(`party.${party.party}.name`)}</td><td class="plot">${stack(stances)}</td>${
    exempts && html`<td class="num" data-label="${text('report.exemptedShare')}">${share(exempted, tally.agreements)}</td>`
  }${silence && html`<td class="num" data-label="${text('report.broke')}">${share(broke, tally.games)}</td>`}<td class="plot">${interval(
    axis,
    {
      ...mean,
      least: least.value,
      most: most.value,
    },
  )}</td><td class="num wide" data-label="${text('report.gain')}">${text('report.gainMean', { mean: figure(mean.mean, 1, true), half: figure(mean.half, 1) })}</td>${[
    [least, text('report.worst')] as const,
    [most, text('report.best')] as const,
  ].map(
    ([extreme, label]) =>
      html`<td class="num" data-label="${label}">${figure(extreme.value, 0, true)} <code class="small">${extreme.seed}</code></td>`,
  )}</tr>`;
}
