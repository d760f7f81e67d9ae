import { en } from '../../src/view/text/en.ts';
import { french } from '../../src/view/text/fr.ts';
import { en as classEnglish } from '../../src/web/classroom/text/en.ts';
import { fr as classFrench } from '../../src/web/classroom/text/fr.ts';
import { lines as linesEnglish } from '../../src/web/text/en/lines.ts';
import { preview as previewEnglish } from '../../src/web/text/en/preview.ts';
import { studio as studioEnglish } from '../../src/web/text/en/studio.ts';
import { en as pageEnglish } from '../../src/web/text/en.ts';
import { learning as learningFrench } from '../../src/web/text/fr/learning.ts';
import { lines as linesFrench } from '../../src/web/text/fr/lines.ts';
import { preview as previewFrench } from '../../src/web/text/fr/preview.ts';
import { studio as studioFrench } from '../../src/web/text/fr/studio.ts';
import { fr as pageFrench } from '../../src/web/text/fr.ts';
import { learningEn } from '../../src/web/text/learning.ts';

type Catalogue = Readonly<Record<string, string>>;

/** All that we say ourselves, in English and in French; scenarios bring their own. */
export const CATALOGUES: readonly (readonly [string, Catalogue, Catalogue])[] = [
  ['the view', en, french.catalogue],
  ['the page', pageEnglish, pageFrench],
  ['learning to play', learningEn, learningFrench],
  ['the lines on the map', linesEnglish, linesFrench],
  ['the classroom', classEnglish, classFrench],
  ['the studio', studioEnglish, studioFrench],
  ['the preview', previewEnglish, previewFrench],
];
