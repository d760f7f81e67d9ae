import { disc } from './shapes.ts';
import type { StagePalette } from './types.ts';

/** What is seen of a meeting's town: outlines on 600 by 100 with the ground at the foot, and the light over them. */
export interface Outlook {
  /** What lies behind the roofs. */
  readonly far: string;
  readonly near: string;
  /** Drawn with a line: masts, rods between spheres. */
  readonly lines?: string;
  /** Panes that are lit after dark: x, y and width of each, all 3.4 high. */
  readonly lit: readonly (readonly [number, number, number])[];
  /** Height of the zenith and of the horizon's glow by day and by night. */
  readonly sky: { readonly day: readonly [number, number]; readonly night: readonly [number, number] };
  /** The ground is water. */
  readonly water: boolean;
}

/** A row of panes on one floor. */
const row = (y: number, w: number, ...xs: readonly number[]) => xs.map(x => [x, y, w] as const);

/** A palm: a bent trunk and its leaves, each leaf there and back along another bow. */
const palm = (x: number, foot: number, top: number) =>
  `M${x} ${foot}Q${x + 4} ${(foot + top) / 2} ${x - 3} ${top}${[
    [-17, 6],
    [-14, -9],
    [3, -15],
    [17, -6],
    [15, 8],
  ]
    .map(([dx, dy]) => `M${x - 3} ${top}q${dx! * 0.5} ${dy! - 6} ${dx} ${dy}q${dx! * -0.4} ${-dy! - 1} ${-dx!} ${-dy!}Z`)
    .join('')}`;

/** Drawn by the project; a place without an outlook has a wall without windows. */
export const OUTLOOKS: Readonly<Partial<Record<StagePalette, Outlook>>> = {
  // A bay under mountains: minaret and dome, a clock tower, palms, masts.
  coast: {
    far: 'M0 100V64L58 40L104 56L168 20L226 48L288 28L352 54L424 32L486 58L542 42L600 64V100Z',
    near: 'M0 100V86H30V80H58V86H84V76H104V86H130V58H132V34L135 22L138 34V58H140V86H154V82Q174 54 194 82V86H232V72H250V64H268V86H300V80H332V74H346V90H384Q387 82 385 62Q375 55 367 61Q376 52 385 59Q380 50 373 49Q384 48 387 58Q392 48 402 50Q394 52 389 60Q399 55 407 61Q397 59 389 63Q391 82 392 90H416V82H444V90H468V50H471V43H476V36H479V43H484V50H487V90H600V100Z',
    lines: 'M520 92V52M520 56L508 90M520 56L534 90M552 92V60M552 64L542 90M552 64L564 90M580 92V68',
    lit: [...row(84, 3, 36, 44, 90, 96, 238, 244, 306, 316, 424, 432), ...row(70, 3, 254, 260), ...row(58, 3, 474), ...row(78, 3, 338)],
    sky: { day: [0x1f5c7c, 0x8cc4bd], night: [0x050d18, 0x1c4a5e] },
    water: true,
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
    lit: [
      ...row(82, 3, 8, 24, 30, 50, 56, 92, 100, 112, 312, 320, 358, 366, 492, 500, 520, 528),
      ...row(70, 3, 312, 326, 358, 368, 492, 506, 520, 530, 25, 52),
      ...row(58, 3, 358, 368, 520, 530, 160),
      ...row(50, 3, 360, 526),
    ],
    sky: { day: [0x35567f, 0xa9b9c9], night: [0x070c18, 0x2f4468] },
    water: false,
  },
  // A seat of government by the dunes: a hall between two turrets, towers behind, a lighthouse, the sea.
  summit: {
    far: 'M0 100V88Q50 72 104 86Q160 74 214 82H300V50H322V82H344V28H366V82H384V18L404 27V82H418V40H424L436 16L448 40H454V82H474V46H500V82H540Q572 76 600 84V100Z',
    near: 'M0 100V92Q42 80 78 90H94L97 50H95V46H98V38Q102 32 106 38V46H109V50H107L110 90H150V84H176V76H196V64H198L200 42L205 22L210 42L212 64L238 34L264 64L266 42L271 22L276 42L278 64H282V76H306V84H336V90H420V84H452V90H600V100Z',
    lines: 'M238 34V22M205 22V14M271 22V14M102 34V28M500 94Q512 90 524 94T548 94T572 94T596 94',
    lit: [
      ...row(82, 3, 184, 288, 212, 222, 232, 242, 252, 262, 312, 430),
      ...row(70, 3, 226, 236, 246, 204, 270),
      ...row(41, 4, 100),
      ...row(58, 3, 306, 314, 350, 358, 390, 398, 480, 490),
      ...row(44, 3, 350, 392, 432, 440),
      ...row(70, 3, 350, 390, 480, 308),
    ],
    sky: { day: [0x4a5686, 0xc9a9a4], night: [0x0a0a1a, 0x4b3a66] },
    water: true,
  },
  // A small harbour: a light, sheds, a crane, masts.
  harbour: {
    far: 'M0 100V80Q90 60 190 76T380 70T600 82V100Z',
    near: 'M0 100V88H52L56 54H54V49H58V42Q62 36 66 42V49H70V54H68L72 88H110V78L128 68L146 78V88H160V80L176 70L192 80V88H240V74H270V88H330V90H600V100Z',
    lines:
      'M300 90V44L346 56M300 52L330 60M346 56V70M396 92V46M396 50L380 90M396 50L414 90M450 92V38M450 42L432 90M450 42L470 90M512 92V52M512 56L498 90M512 56L528 90M560 92V64',
    lit: [...row(44, 5, 60), ...row(82, 3, 118, 128, 168, 180, 246, 258), ...row(86, 2, 398, 446, 508)],
    sky: { day: [0x2c6a6a, 0x9cc8b4], night: [0x06110f, 0x1f524c] },
    water: true,
  },
  // A works at the edge of a town: saw-toothed halls, two chimneys, a tram under its wire, a water tower.
  works: {
    far: 'M0 100V76H70L110 66H180V72H250L300 62L350 72H430V64H500V74H600V100Z',
    near: 'M0 100V84H22V62L50 46V62L78 46V62L106 46V62L134 46V84H158L161 20H170L173 84H190L193 34H201L204 84H232V70H250V60H334V70H346V88H372V60Q372 54 378 54H464Q470 54 470 60V88H494V84H520V50H510V42L530 30L550 42V50H540V84H556V58L578 46V58L600 46V100Z',
    lines: 'M226 40H600M356 90V34H378M486 90V34H464M404 54L416 41L428 54M510 84L540 54M540 84L520 54',
    lit: [
      ...row(60, 12, 378, 394, 410, 426, 442),
      ...row(66, 10, 30, 56, 84, 112),
      ...row(66, 8, 256, 270, 284, 298, 312),
      ...row(76, 5, 256, 270, 298, 566, 584),
      ...row(76, 6, 30, 56, 84, 112),
    ],
    sky: { day: [0x5c4a44, 0xc99a72], night: [0x120b0a, 0x54301f] },
    water: false,
  },
  // A small town: wooden gables, a church, a hall with a cupola, a school with its bell.
  town: {
    far: 'M0 100V66Q70 36 150 60T300 50T440 64T600 44V100Z',
    near: 'M0 100V84H16V66L32 54L48 66V84H60V62L78 48L96 62V84H106V58H128V44L138 4L148 44V58H168V84H186V64L204 52L222 64V84H238V56H286V40H291V28Q300 14 309 28V40H314V56H362V84H378V68L394 56L410 68V84H426V60H498V52H504V44L511 36L518 44V52H524V60H544V84H556V66L574 54L592 66V84H600V100Z',
    lines: 'M300 20V6M138 6V-4M511 37V30M450 84V78M186 84H168',
    lit: [
      ...row(74, 4, 26, 36, 72, 82, 198, 210, 388, 400, 568, 580),
      ...row(66, 5, 246, 258, 270, 326, 338, 350, 434, 448, 462, 476, 490, 508, 526),
      ...row(76, 5, 246, 258, 270, 326, 338, 350, 434, 462, 476, 508, 526),
      ...row(72, 4, 114, 158),
      ...row(32, 4, 298),
    ],
    sky: { day: [0x4c5c52, 0xc3bf97], night: [0x0b100c, 0x3d4a2e] },
    water: false,
  },
  // A lagoon: a great tent between palms, houses on stilts, an island far off.
  lagoon: {
    far: 'M0 100V92Q60 82 120 90T250 88L330 90L374 60L392 68L420 52L476 89T600 88V100Z',
    near: 'M0 100V95H142Q170 88 188 54Q206 82 228 84Q250 70 262 34Q274 70 296 84Q318 82 336 54Q354 88 382 95H424V82H430V74H424L452 56L480 74H474V82H480V95H508V84H513V77H508L532 62L556 77H551V84H556V95H600V100Z',
    lines: `${palm(66, 95, 44)}${palm(104, 96, 60)}${palm(404, 96, 56)}M262 34V24M188 54V48M336 54V48M432 96V82M472 96V82M515 96V84M549 96V84`,
    lit: [...row(88, 10, 224, 244, 264, 284), ...row(78, 5, 440, 454), ...row(80, 4, 524, 536), ...row(80, 6, 258)],
    sky: { day: [0x2f6f7c, 0xe0ab8f], night: [0x0a0e18, 0x6a3a44] },
    water: true,
  },
};
