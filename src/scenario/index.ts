export { reviewOf } from './checkTranslations.ts';
export { acceptable, acceptanceOf } from './edit/accepting.ts';
export {
  addAsset,
  addChoice,
  addEvent,
  addIssue,
  addOption,
  addParty,
  addRound,
  type NewIssue,
  type NewParty,
} from './edit/additions.ts';
export { removeKey, setValue } from './edit/edit.ts';
export { type ActedOn, addEffect, effectKinds, removedEffect } from './edit/effects.ts';
export { addEntry, removeEntry } from './edit/entries.ts';
export { addStakes, fitCalendar, untranslatedWords } from './edit/lacking.ts';
export { type Revision, revised } from './edit/manuscript.ts';
export { NAMED_BY } from './edit/namedBy.ts';
export { edited, type Plain, type TextEdit } from './edit/nodes.ts';
export type { Reference, Thing } from './edit/references.ts';
export { type Removal, removalOf, removalOfRound, textId } from './edit/removal.ts';
export { renamedEvent } from './edit/renaming.ts';
export { addText, filesOfLanguage, languagesIn, wordsUnder } from './edit/words.ts';
export { type EventSpot, eventSpots } from './eventSpots.ts';
export { type Files, foldersWith, GUIDE, inGuide, joinPath, pathsIn, played } from './files.ts';
export { forgetReadings } from './form/lastRead.ts';
export { LARGEST_FILE } from './form/yamlFile.ts';
export { jsonSchemas } from './jsonSchema.ts';
export { lint, loadFolder, loadLibrary } from './library.ts';
export { loadCampaign } from './loadCampaign.ts';
export { loadScenario } from './loadScenario.ts';
export { type Change, migrated, type Unmigrated } from './migrate/migrate.ts';
export type { Step } from './migrate/steps.ts';
export { NAME_KINDS, type NameKind, namesIn } from './namesIn.ts';
export { nearest } from './near.ts';
export { crc32 } from './pack/checksums.ts';
export * from './pack/pack.ts';
export { type PackRefusal, PackRefused } from './pack/refused.ts';
export { archived, checkContent, DEFLATED, LIMITS, type Member, membersOf } from './pack/zip.ts';
export { playsOf } from './plays/playsOf.ts';
export { type Expected, type Play, readPlay, type Sought, soughtOf } from './plays/readPlay.ts';
export type { Place, Problem } from './problem.ts';
export { PLAYED_RULES, type PlayedRule, RULES, type Rule, type Severity } from './rules.ts';
export { eachKey, KEYS, meaningOf, PARTS, type Piece } from './schema/described.ts';
export { columnKeys } from './schema/said/tables.ts';
export { FORMAT } from './schema/scenario.ts';
export { CELLS, FIGURE_COLUMNS, POSITION_COLUMNS } from './schema/tables.ts';
export { foldersOf, partsOf } from './selection.ts';
export { filledIn, fitsTemplate, isScenarioId, type TemplateValues, titleOfId } from './template.ts';
export { acceptedAfterPlay, type Unseen, unseenProblems } from './unseen.ts';
