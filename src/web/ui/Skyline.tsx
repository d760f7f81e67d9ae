import type { StagePalette } from '../stage/types.ts';
import './skyline.css';

interface Outline {
  /** What lies behind the roofs. */
  readonly far: string;
  readonly near: string;
  /** Drawn with a line: masts, rods between spheres. */
  readonly lines?: string;
}

const disc = (x: number, y: number, r: number) => `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0Z`;

/** Drawn on 600 by 100, the ground at the foot. */
const OUTLINES: Readonly<Partial<Record<StagePalette, Outline>>> = {
  // A bay under mountains: minaret and dome, a clock tower, palms, masts.
  coast: {
    far: 'M0 100V64L58 40L104 56L168 20L226 48L288 28L352 54L424 32L486 58L542 42L600 64V100Z',
    near: 'M0 100V86H30V80H58V86H84V76H104V86H130V58H132V34L135 22L138 34V58H140V86H154V82Q174 54 194 82V86H232V72H250V64H268V86H300V80H332V74H346V90H384Q387 82 385 62Q375 55 367 61Q376 52 385 59Q380 50 373 49Q384 48 387 58Q392 48 402 50Q394 52 389 60Q399 55 407 61Q397 59 389 63Q391 82 392 90H416V82H444V90H468V50H471V43H476V36H479V43H484V50H487V90H600V100Z',
    lines: 'M520 92V52M520 56L508 90M520 56L534 90M552 92V60M552 64L542 90M552 64L564 90M580 92V68',
  },
  // A capital: stepped gables, a spire, an arch, spheres on rods, glass.
  capital: {
    far: 'M0 100V74H44V66H98V76H150V70H206V60H262V72H318V54H352V68H420V60H470V48H512V64H560V58H600V100Z',
    near: 'M0 100V80H14V74H18V68H22V62H30V68H34V74H38V80H42V72H46V66H50V60H56V66H60V72H64V86H84V74H122V86H140V66H150V60H155V44H158V34H160V24L162 4L164 24V34H166V44H169V60H174V66H186V86H214V60Q214 54 220 54H272Q278 54 278 60V86H268V72Q268 64 261 64Q254 64 254 72V86H238V72Q238 64 231 64Q224 64 224 72V86H306V62H332V86H352V46H376V86H400V90H468V86H486V60H514V46H536V86H560V76H600V100Z',
    lines: `M434 88V26M434 26L412 44M434 26L456 44M412 44L434 56M456 44L434 56M412 44V68M456 44V68M412 68L434 56M456 68L434 56${[
      disc(434, 26, 6),
      disc(412, 44, 6),
      disc(456, 44, 6),
      disc(434, 56, 6),
      disc(412, 68, 6),
      disc(456, 68, 6),
    ].join('')}`,
  },
  // A seat of government by the dunes: a hall between two turrets, towers behind, a lighthouse, the sea.
  summit: {
    far: 'M0 100V88Q50 72 104 86Q160 74 214 82H300V50H322V82H344V28H366V82H384V18L404 27V82H418V40H424L436 16L448 40H454V82H474V46H500V82H540Q572 76 600 84V100Z',
    near: 'M0 100V92Q42 80 78 90H94L97 50H95V46H98V38Q102 32 106 38V46H109V50H107L110 90H150V84H176V76H196V64H198L200 42L205 22L210 42L212 64L238 34L264 64L266 42L271 22L276 42L278 64H282V76H306V84H336V90H420V84H452V90H600V100Z',
    lines: 'M238 34V22M205 22V14M271 22V14M102 34V28M500 94Q512 90 524 94T548 94T572 94T596 94',
  },
  // A small harbour: a light, sheds, a crane, masts.
  harbour: {
    far: 'M0 100V80Q90 60 190 76T380 70T600 82V100Z',
    near: 'M0 100V88H52L56 54H54V49H58V42Q62 36 66 42V49H70V54H68L72 88H110V78L128 68L146 78V88H160V80L176 70L192 80V88H240V74H270V88H330V90H600V100Z',
    lines:
      'M300 90V44L346 56M300 52L330 60M346 56V70M396 92V46M396 50L380 90M396 50L414 90M450 92V38M450 42L432 90M450 42L470 90M512 92V52M512 56L498 90M512 56L528 90M560 92V64',
  },
};

/** The place of a meeting from across the water, in the light of its palette; a picture, never a fact. Nothing where a palette has no place. */
export function Skyline({ palette }: { readonly palette: StagePalette }) {
  const outline = OUTLINES[palette];
  if (!outline) return null;
  return (
    <svg className="skyline" data-palette={palette} viewBox="0 0 600 100" preserveAspectRatio="xMaxYMax slice" aria-hidden="true">
      <path className="far" d={outline.far} />
      <path className="near" d={outline.near} />
      {outline.lines && <path className="lines" d={outline.lines} />}
    </svg>
  );
}
