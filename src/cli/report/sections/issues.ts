import type { Issue, OptionIssue, ScaleIssue } from '../../../model/index.ts';
import { extremesOf, quantileOfCounts } from '../../../session/index.ts';
import { issueText, valueText } from '../../../view/index.ts';
import { tidy } from '../../series/summary.ts';
import { text } from '../../text/index.ts';
import { percent } from '../figures.ts';
import { type Html, html } from '../html.ts';
import type { Meeting } from '../page.ts';
import { bar, columns } from '../plots.ts';

/** How the agreements settled each common issue. */
export function issues(meeting: Meeting): Html {
  const { tally } = meeting;
  const common = tally.scenario.issues.filter(issue => issue.scope === 'common');
  return html`<section><h3>${text('report.issues')}</h3><p class="note">${
    tally.agreements === 0 ? text('report.noAgreement') : text('report.issuesNote')
  }</p>${tally.agreements > 0 && html`<div class="cards">${common.map(issue => (issue.kind === 'scale' ? scale(meeting, issue) : options(meeting, issue)))}</div>`}</section>`;
}

function scale(meeting: Meeting, issue: ScaleIssue): Html {
  const { tally, said } = meeting;
  const counts = tally.levels[issue.id]!;
  const [least, most] = extremesOf(tally, issue.id)!;
  const value = (level: number) => valueText(tally.scenario, said, issue.id, level);
  const plain = (level: number) => String(tidy(issue.from + level * issue.step));
  const at = (share: number) => value(quantileOfCounts(counts, share)!);
  // Only the stretch that was used, and a step either side.
  const from = Math.max(0, least.value - 1);
  const to = Math.min(issue.top, most.value + 1);
  const median = text('report.median', { median: at(0.5), low: at(0.1), high: at(0.9) });
  const stretch = counts.slice(from, to + 1).map((count, i) => ({
    label: plain(from + i),
    share: count / tally.agreements,
    mark: from + i === issue.statusQuo,
  }));
  return html`<figure><h3>${issueText(said, issue.id)}</h3>${columns(stretch, `${issueText(said, issue.id)}: ${median}`)}<figcaption><b>${median}</b><br>${text(
    'report.statusQuo',
    { value: value(issue.statusQuo) },
  )} · ${text('report.lowest', { value: value(least.value) })} <code>${least.seed}</code> · ${text('report.highest', {
    value: value(most.value),
  })} <code>${most.seed}</code></figcaption></figure>`;
}

function options(meeting: Meeting, issue: OptionIssue): Html {
  const { tally, said } = meeting;
  const counts = tally.levels[issue.id]!;
  return html`<figure><h3>${issueText(said, issue.id)}</h3><div class="options">${issue.options.map((_, level) => {
    const share = counts[level]! / tally.agreements;
    const here = level === issue.statusQuo && html` <span class="sq">${text('report.isStatusQuo')}</span>`;
    const shown = share === 0 ? html`<span class="dim">${text('report.never')}</span>` : html`<span>${percent(share)}</span>`;
    return html`<div><p><span>${optionText(meeting, issue, level)}${here}</span>${shown}</p>${bar(share, here ? 'brass' : 'plain')}</div>`;
  })}</div></figure>`;
}

function optionText({ tally, said }: Meeting, issue: Issue, level: number): string {
  const words = valueText(tally.scenario, said, issue.id, level);
  return words.charAt(0).toUpperCase() + words.slice(1);
}
