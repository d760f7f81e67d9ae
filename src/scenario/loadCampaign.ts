import type { Campaign, LoadedCampaign, LoadedScenario } from '../model/index.ts';
import { checkTexts } from './checkTexts.ts';
import { checkTranslations } from './checkTranslations.ts';
import { type Files, foldersWith } from './files.ts';
import { checkForm } from './form/checkForm.ts';
import type { YamlFile } from './form/yamlFile.ts';
import { contentHash } from './hash.ts';
import { list, mend } from './near.ts';
import { newerFormat } from './newerFormat.ts';
import { newReport, type Problem, type Report, unloadable } from './problem.ts';
import { type CampaignSource, campaign as campaignSchema } from './schema/scenario.ts';
import { readFolder } from './source/folder.ts';
import { CAMPAIGN_TEXT_IDS } from './textIds.ts';

/** A campaign from its folder; its meetings are looked up among `scenarios`, by id. */
export function loadCampaign(
  files: Files,
  folder: string,
  scenarios: Readonly<Record<string, LoadedScenario>>,
): { readonly loaded?: LoadedCampaign; readonly problems: readonly Problem[] } {
  const report = newReport();
  const own = readFolder(files, folder, 'campaign');
  report.addAll(own.problems);
  const yaml = own.head;
  if (!yaml) {
    if (files[`${folder}/campaign.yaml`] === undefined)
      report.add(
        'missing-file',
        { file: `${folder}/campaign.yaml`, line: 1, col: 1 },
        'the folder has no campaign.yaml',
        'a campaign begins with this file; see scenarios/README.md',
      );
    return { problems: report.problems };
  }
  if (newerFormat(yaml, report)) return { problems: report.problems };
  const source = checkForm(campaignSchema, yaml, [], yaml.value, report);
  if (source)
    checkMeetings(
      source,
      yaml,
      scenarios,
      foldersWith(files, 'scenario.yaml').map(path => path.split('/').at(-1)!),
      report,
    );
  const needed = new Map(CAMPAIGN_TEXT_IDS.map(id => [id, yaml.keyAt(['id'])]));
  checkTexts({ needed, allowed: new Set(CAMPAIGN_TEXT_IDS) }, own, undefined, report);
  checkTranslations(own, report);
  if (!source || unloadable(report.problems)) return { problems: report.problems };
  const campaign: Campaign = {
    format: source.format,
    id: source.id,
    version: source.version,
    meetings: source.meetings.map(({ scenario, carries }) => ({ scenario, carries: carries ?? [] })),
  };
  const texts = Object.fromEntries(
    [...own.texts].map(([language, catalogue]) => [language, Object.fromEntries([...catalogue].map(([id, words]) => [id, words.text]))]),
  );
  return { loaded: { campaign, hash: contentHash({ id: campaign.id, meetings: campaign.meetings }), texts }, problems: report.problems };
}

/** Each meeting exists, comes once, and carries what an earlier one settles under a name it reads. */
function checkMeetings(
  source: CampaignSource,
  yaml: YamlFile,
  scenarios: Readonly<Record<string, LoadedScenario>>,
  written: readonly string[],
  report: Report,
): void {
  const earlier: string[] = [];
  source.meetings.forEach(({ scenario: id, carries }, i) => {
    const loaded = scenarios[id]?.scenario;
    if (!loaded) {
      const [what, help] = written.includes(id)
        ? [`'${id}' cannot be played: it has errors of its own`, 'mend those first']
        : [`'${id}' is not a scenario here`, mend(id, written, `there are ${list(written, 'and')}`)];
      report.add('campaign-unknown-scenario', yaml.at(['meetings', i, 'scenario']), what, help);
    }
    if (earlier.includes(id))
      report.add('duplicate-id', yaml.at(['meetings', i, 'scenario']), `'${id}' comes twice`, 'each meeting takes place once');
    (carries ?? []).forEach((carry, j) => {
      const path = ['meetings', i, 'carries', j] as const;
      const complain = (key: string, message: string, help: string): void =>
        report.add('campaign-carry', yaml.at([...path, key]), message, help);
      const names = Object.keys(loaded?.carried ?? {});
      if (loaded && !names.includes(carry.name))
        complain(
          'name',
          `'${id}' has no '${carry.name}' under 'carried:'`,
          mend(carry.name, names, 'add it there with its value when played alone'),
        );
      if (!earlier.includes(carry.from)) {
        complain(
          'from',
          `'${carry.from}' is not an earlier meeting of this campaign`,
          mend(carry.from, earlier, earlier.length > 0 ? `there are ${list(earlier, 'and')}` : 'the first meeting has nothing to read'),
        );
        return;
      }
      const common = (scenarios[carry.from]?.scenario.issues ?? []).filter(issue => issue.scope === 'common').map(issue => issue.id);
      if (scenarios[carry.from] && !common.includes(carry.issue))
        complain(
          'issue',
          `'${carry.issue}' is not settled by the text of '${carry.from}'`,
          mend(carry.issue, common, `there are ${list(common, 'and')}`),
        );
    });
    earlier.push(id);
  });
}
