import type { MapScene, MapTile, StageTexts, TableScene } from '../../../src/web/stage/types.ts';

const BINS = [2, 2.5, 3, 3.5, 4, 5];
/** Invented for looking at: code, figure, pledged. */
const FIGURES: Readonly<Record<string, readonly [number, boolean]>> = {
  al: [2, false],
  be: [1.3, false],
  bg: [3, true],
  ca: [1.4, false],
  hr: [3, true],
  cz: [3, true],
  dk: [3.5, true],
  ee: [5, true],
  fi: [3, true],
  fr: [3.5, true],
  de: [3.5, true],
  gr: [3.5, true],
  hu: [2.1, false],
  it: [1.5, false],
  lv: [5, true],
  lt: [5.3, true],
  lu: [1.3, false],
  me: [1.7, false],
  nl: [3.5, true],
  mk: [2, false],
  no: [3.2, true],
  pl: [4.7, true],
  pt: [1.5, false],
  ro: [3.5, true],
  sk: [2, false],
  si: [1.4, false],
  es: [1.2, false],
  se: [3.5, true],
  tr: [3, true],
  gb: [3, true],
  us: [3.2, true],
};
const NAMES =
  'Albania,Belgium,Bulgaria,Canada,Croatia,Czechia,Denmark,Estonia,Finland,France,Germany,Greece,Hungary,Iceland,Italy,Latvia,Lithuania,Luxembourg,Montenegro,Netherlands,North Macedonia,Norway,Poland,Portugal,Romania,Slovakia,Slovenia,Spain,Sweden,Türkiye,United Kingdom,United States'.split(
    ',',
  );
const IDS = 'al,be,bg,ca,hr,cz,dk,ee,fi,fr,de,gr,hu,is,it,lv,lt,lu,me,nl,mk,no,pl,pt,ro,sk,si,es,se,tr,gb,us'.split(',');
const OBJECT = ['es', 'sk'];
const RESERVE = ['be', 'hu', 'it', 'pt', 'si', 'lu'];

export function tile(id: string): MapTile {
  const base = { code: id.toUpperCase(), flag: id };
  const stance = OBJECT.includes(id) ? 'object' : RESERVE.includes(id) ? 'reserve' : 'support';
  const figure = FIGURES[id];
  if (!figure) return { ...base, stance, valueText: '–', pledged: false, bin: 0, none: true };
  const [value, pledged] = figure;
  return { ...base, stance, value, valueText: value.toFixed(1), pledged, bin: BINS.filter(b => value >= b).length };
}

export const mapSample: MapScene = {
  kind: 'map',
  home: { id: 'a', lon: 30.71, lat: 36.89, label: 'Antalya', state: 'home' },
  tiles: Object.fromEntries(IDS.map(id => [id, tile(id)])),
  bins: BINS,
  legend: { title: 'Core pledge', unit: '% of GDP', marks: BINS.map(b => b.toFixed(1)), none: 'none yet: 2024 shown' },
  plans: [
    { to: 'es', kind: 'consult', n: 1 },
    { to: 'it', kind: 'makeOffer', n: 2 },
  ],
  links: [],
  palette: 'coast',
};

export const eventSample: MapScene = {
  ...mapSample,
  event: {
    place: { lon: 28.98, lat: 41.01, label: 'Istanbul', note: 'delegations meet' },
    cast: ['tr', 'ro', 'bg', 'pl', 'gr', 'ee', 'lv', 'lt', 'hu', 'sk'],
    mood: 'tense',
    marks: { ee: 'down', lv: 'down', lt: 'down', pl: 'down', hu: 'up', sk: 'up' },
  },
};

export const roadSample: MapScene = {
  ...mapSample,
  plans: [],
  home: { id: 'a', lon: 30.71, lat: 36.89, label: 'Antalya', note: '14–15 May', state: 'home' },
  places: [
    { id: 'a', lon: 30.71, lat: 36.89, label: 'Antalya', note: '14–15 May', state: 'home' },
    { id: 'b', lon: 4.35, lat: 50.85, label: 'Brussels', note: '4–5 June', state: 'ahead' },
    { id: 'h', lon: 4.3, lat: 52.08, label: 'The Hague', note: '24–25 June', state: 'ahead' },
  ],
  route: true,
};

const answered = IDS.slice(0, 21);
export const tableSample: TableScene = {
  kind: 'table',
  seats: [
    ...IDS.map((id, i) => ({
      party: id,
      name: NAMES[i]!,
      code: id.toUpperCase(),
      flag: id,
      stance: tile(id).stance!,
      answered: answered.includes(id),
      ...(id === 'es' ? { asks: true } : {}),
      ...(id === 'pl' ? { speaking: true } : {}),
    })),
    { party: 'sg', name: 'Secretary General', code: 'SG', chair: true, you: true },
  ],
  phase: 'silence',
  silence: {
    answered: 21,
    of: 32,
    ofText: 'of 32',
    title: 'Silence is running',
    note: '21 let it pass, 11 have not answered. Adopted when round 4 closes, unless somebody objects.',
  },
  palette: 'capital',
};

export const textsSample: StageTexts = {
  region: 'Stage',
  party: id => id,
  seas: {
    norwegian: 'Norwegian Sea',
    atlantic: 'Atlantic Ocean',
    north: 'North Sea',
    baltic: 'Baltic Sea',
    mediterranean: 'Mediterranean Sea',
    black: 'Black Sea',
    barents: 'Barents Sea',
  },
  chair: 'Chair',
  chairYou: 'Chair (you)',
  skip: 'Skip',
  whole: 'Whole map',
};
