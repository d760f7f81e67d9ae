/** Divisions of a field of 40 by 30: what has the second tone. */
export const DIVISIONS: readonly string[] = [
  'M20 0H40V30H20Z',
  'M0 15H40V30H0Z',
  'M0 0L40 30H0Z',
  'M0 0H40V7H0Z',
  'M0 23H40V30H0Z',
  'M12 0H28V30H12Z',
  'M0 9H40V21H0Z',
  'M0 11H10V0H18V11H40V19H18V30H10V19H0Z',
  'M0 0H7L20 10L33 0H40V5L27 15L40 25V30H33L20 20L7 30H0V25L13 15L0 5Z',
  'M0 0H40V30H0ZM5 5V25H35V5Z',
  'M0 30V22L20 6L40 22V30L20 14Z',
  'M0 5H40V10H0ZM0 15H40V20H0ZM0 25H40V30H0Z',
  'M0 0H20V15H40V30H20V15H0Z',
];

/** Two tones of one hue and what stands out from both. */
export interface Tincture {
  readonly ground: string;
  readonly second: string;
  readonly charge: string;
}

const IVORY = '#f4ecda';
const GOLD = '#f0cd7c';

export const TINCTURES: readonly Tincture[] = [
  { ground: '#0d4f58', second: '#17737d', charge: IVORY },
  { ground: '#6d1c2a', second: '#97303c', charge: GOLD },
  { ground: '#efe6d2', second: '#d8c79f', charge: '#5e1a27' },
  { ground: '#1b3566', second: '#2f5493', charge: GOLD },
  { ground: '#1f4a33', second: '#326e49', charge: IVORY },
  { ground: '#e0bb62', second: '#c99d40', charge: '#172a47' },
  { ground: '#472659', second: '#6c4290', charge: IVORY },
  { ground: '#c9e8e0', second: '#97cfc4', charge: '#0b434b' },
  { ground: '#7a330f', second: '#a34f1e', charge: IVORY },
  { ground: '#2e3b49', second: '#4f6275', charge: GOLD },
  { ground: '#efc7cc', second: '#dd9fab', charge: '#561629' },
  { ground: '#4f3a22', second: '#755729', charge: GOLD },
  { ground: '#c5dcf0', second: '#93bbdd', charge: '#17305e' },
];
