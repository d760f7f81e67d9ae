import { writeFileSync } from 'node:fs';
import { comparedNow, RECORD } from './reviewed.ts';

/** `npm run translations:page`: the French of the game's own texts, as it stands, is right for the English as it stands. */
writeFileSync(RECORD, `${JSON.stringify(comparedNow(), undefined, 1)}\n`);
