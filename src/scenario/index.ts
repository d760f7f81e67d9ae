export { type Files, foldersWith, joinPath, pathsIn } from './files.ts';
export { jsonSchemas } from './jsonSchema.ts';
export { lint, loadLibrary } from './library.ts';
export { loadCampaign } from './loadCampaign.ts';
export { loadScenario } from './loadScenario.ts';
export { nearest } from './near.ts';
export type { Place, Problem } from './problem.ts';
export { RULES, type Rule, type Severity } from './rules.ts';
