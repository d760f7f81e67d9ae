import { issueIndex } from '../../engine/index.ts';
import type { Scenario, Stance } from '../../model/index.ts';
import type { Count, Forecast, IssueForecast, MemberForecast, Reception } from '../forecast/types.ts';
import { whyText } from './answers.ts';
import { listText, partiesText, partyText, sentence } from './names.ts';
import { valueText } from './valueText.ts';
import type { Words } from './words.ts';

/** Where an issue will likely end and who pulls it there: one sentence each. */
export function issueForecastText(scenario: Scenario, words: Words, { tables }: Forecast, seen: IssueForecast): string {
  const { issue, meets, up, down, band, inside, text } = seen;
  const at = (level: number) => valueText(scenario, words, issue, level);
  const pulled = (parties: readonly string[]) => (parties.length === 0 ? 'none' : partiesText(words, parties));
  const options = scenario.issues[issueIndex(scenario, issue)]?.kind === 'options';
  const ends = { inside: Math.round(inside * tables), of: tables, low: at(band[0]), high: at(band[1]) };
  return [
    words(options ? 'forecast.meets.option' : 'forecast.meets', {
      value: at(meets),
      up: pulled(up),
      down: pulled(down),
    }),
    words(band[0] === band[1] ? 'forecast.ends.one' : 'forecast.ends', ends),
    ...(text === undefined ? [] : [words('forecast.ends.text', { value: at(text) })]),
  ]
    .map(sentence)
    .join(' ');
}

/** The options an issue may end on, likeliest first: `Option by option: annual plans (140 of 200).` Empty for a scale. */
export function optionSharesText(scenario: Scenario, words: Words, { tables }: Forecast, { issue, options }: IssueForecast): string {
  const shares = (options ?? []).map((share, option) => ({ share, option })).filter(({ share }) => share > 0);
  if (shares.length === 0) return '';
  const named = shares
    .sort((a, b) => b.share - a.share || a.option - b.option)
    .map(({ share, option }) =>
      words('forecast.option', { value: valueText(scenario, words, issue, option), count: Math.round(share * tables), of: tables }),
    );
  return words('forecast.options', { options: listText(words, named) });
}

/** How likely a member is to stop the text, and why. */
export function blockerText(scenario: Scenario, words: Words, { tables }: Forecast, { party, blocks, reasons }: MemberForecast): string {
  const values = { party: partyText(words, party), count: Math.round(blocks * tables), of: tables };
  const reason = whyText(scenario, words, reasons);
  return sentence(reason ? words('forecast.blocks', { ...values, reason }) : words('forecast.blocks.plain', values));
}

/** How many would take a stance, or stop the text, with the range of eight tables in ten. */
export function countText(words: Words, stance: Stance | 'stop', { low, high }: Count): string {
  return words('forecast.count', { stance, low, high, same: low === high ? 'yes' : 'no' });
}

/** Whether the text would be adopted, and how far it would be believed. */
export function receptionText(scenario: Scenario, words: Words, { tables }: Forecast, reception: Reception): string {
  const id = scenario.procedure.decision === 'summary' ? 'forecast.binds' : 'forecast.adopted';
  const adopted = words(id, { count: Math.round(reception.adopted * tables), of: tables });
  if (reception.credibility === undefined) return adopted;
  const percent = (share: number | undefined) => (share === undefined ? 'same' : String(Math.round(share * 100)));
  const [credibility, was] = [percent(reception.credibility), percent(reception.credibilityNow)];
  return `${adopted} ${words('forecast.credibility', { credibility, was: was === credibility ? 'same' : was })}`;
}

/** How the staff come to their figures. */
export function methodText(words: Words, { tables }: Forecast): string {
  return words('forecast.how', { of: tables });
}
