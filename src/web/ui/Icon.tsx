/** 20 px grid, 1.5 px stroke, one idea each, named by the act. */
const PATHS = {
  consult: 'M3 4h9v7H7l-3 2.5V11H3zM14.500 8H17v6h-1v2.500L13 14H9v-1.500',
  persuade: 'M3 16c5 0 8-4 10.500-10M10 6.500l4-3 1.500 4.500',
  makeOffer: 'M5 2.500h7l3.500 3.500v11.500H5zM7.500 11h5M10.500 8.500l2.500 2.500-2.500 2.500',
  answerOffer: 'M5 2.500h7l3.500 3.500v11.500H5zM7.500 11.500l2 2 3.500-4',
  makeStatement:
    'M3 8.500v3h2.500L11 15V5L5.500 8.500zM6 12v4M13.500 7.500c1.500 1.500 1.500 3.500 0 5M15.500 5.500c2.500 2.500 2.500 6.500 0 9',
  applyPressure: 'M3 10h9M9 6.500l3.500 3.500L9 13.500M16 3.500v13',
  leak: 'M10 2.500c3 4 5 6.500 5 9.500a5 5 0 0 1-10 0c0-3 2-5.500 5-9.500z',
  caucus:
    'M10 3a2 2 0 1 1 0 4 2 2 0 0 1 0-4zM5 12.500a2 2 0 1 1 0 4 2 2 0 0 1 0-4zM15 12.500a2 2 0 1 1 0 4 2 2 0 0 1 0-4zM10 7v3M10 10l-4 3M10 10l4 3',
  proposeAmendment: 'M4 16l.8-3.500L13.500 4l2.500 2.500-8.500 8.700zM11.500 6l2.500 2.500',
  askCarveOut: 'M3 4h14v12H3zM11 16v-5h6',
  setPledge: 'M3 16.500v-4h3v4zM8.500 16.500V8h3v8.500zM14 16.500V3.500h3v13z',
  tableDraft: 'M5 2.500h7l3.500 3.500v11.500H5zM7.500 8.500h5M7.500 11.500h5M7.500 14.500h3',
  openSilence: 'M10 3a7 7 0 1 1 0 14 7 7 0 0 1 0-14zM10 6v4.500l2.500 1.500',
  breakSilence: 'M10 3a7 7 0 1 1 0 14 7 7 0 0 1 0-14zM5 5l10 10',
  grantCarveOut: 'M10 3a4.500 4.500 0 1 1 0 9 4.500 4.500 0 0 1 0-9zM7.500 11.500L6.500 17l3.500-2 3.500 2-1-5.500',
  sendEnvoy: 'M3 7h14v9H3zM7.500 7V4h5v3M3 11h14M10 10v2',
  closeMeeting: 'M8 3.500l5.500 5.500M6 5.500l5.500 5.500M9.500 9.500l6.500 6.500M3 16.500h6',
  answerEvent: 'M3 4h14v9.500H9.500L6 16.500v-3H3z',
  guide: 'M10 5.500C8 4 5.500 3.800 3 4v11.500c2.500-.2 5 0 7 1.500 2-1.500 4.500-1.700 7-1.500V4c-2.500-.2-5 0-7 1.500zM10 5.500V17',
  log: 'M3 5h14M3 10h14M3 15h8',
  undo: 'M7 4L3.500 7.500 7 11M3.500 7.500H12a4.500 4.500 0 0 1 0 9H8',
  settings:
    'M10 7a3 3 0 1 1 0 6 3 3 0 0 1 0-6zM10 2v2.500M10 15.500V18M2 10h2.500M15.500 10H18M4.300 4.300l1.800 1.800M13.900 13.900l1.800 1.800M15.700 4.300l-1.800 1.800M6.100 13.900l-1.800 1.800',
  map: 'M2.500 5l5-2 5 2 5-2v12l-5 2-5-2-5 2zM7.500 3v12M12.500 5v12',
  table: 'M4 17V10a6 6 0 0 1 12 0v7M7.500 17v-7a2.500 2.500 0 0 1 5 0v7M4 17h3.500M12.500 17H16',
  allies: 'M3 3h5.500v5.500H3zM11.500 3H17v5.500h-5.500zM3 11.500h5.500V17H3zM11.500 11.500H17V17h-5.500z',
  draft: 'M5 2.500h7l3.500 3.500v11.500H5zM12 2.500V6h3.500M7.500 9.500h5M7.500 12.500h5',
  print: 'M6 7V2.500h8V7M6 14H3V7h14v7h-3M6 11.500h8v6H6z',
  download: 'M10 3v10M6 9.500l4 4 4-4M3.500 17h13',
  upload: 'M10 14V4M6 7.500l4-4 4 4M3.500 17h13',
  pause: 'M6 4v12M14 4v12',
  first: 'M14.500 4l-6 6 6 6M5.500 4v12',
  last: 'M5.500 4l6 6-6 6M14.500 4v12',
  share:
    'M15 3.500a2 2 0 1 1 0 4 2 2 0 0 1 0-4zM5 8a2 2 0 1 1 0 4 2 2 0 0 1 0-4zM15 12.500a2 2 0 1 1 0 4 2 2 0 0 1 0-4zM6.800 9l6.400-2.700M6.800 11l6.400 2.700',
  sound: 'M3 8v4h3l4 3.500v-11L6 8zM13 7.500a3.500 3.500 0 0 1 0 5M15.500 5a7 7 0 0 1 0 10',
  compare: 'M3 3.500h6v13H3zM11 3.500h6v13h-6zM5 7h2M5 10h2M13 7h2M13 13h2',
  replay: 'M5 3.500v13l11-6.500z',
  alert: 'M10 3l8 14H2zM10 8v4.500M10 14.500v.2',
  close: 'M5 5l10 10M15 5L5 15',
  check: 'M4 10.500l4 4 8-9',
  plus: 'M10 4v12M4 10h12',
  minus: 'M4 10h12',
  back: 'M12.500 4l-6 6 6 6',
  next: 'M7.500 4l6 6-6 6',
  up: 'M4.500 12.500l5.500-6 5.500 6',
  down: 'M4.500 7.500l5.500 6 5.500-6',
  help: 'M10 3a7 7 0 1 1 0 14 7 7 0 0 1 0-14zM7.800 8a2.200 2.200 0 1 1 3.200 2c-.8.400-1 .9-1 1.700M10 13.800v.2',
  dice: 'M4 4h12v12H4zM7.500 7.500v.2M12.500 7.500v.2M10 10v.2M7.500 12.500v.2M12.500 12.500v.2',
  hand: 'M6.500 11V5.500a1 1 0 0 1 2 0V9.500V4a1 1 0 0 1 2 0v5.500V4.500a1 1 0 0 1 2 0v5.500V6.500a1 1 0 0 1 2 0V12c0 3-1.800 5-4.300 5-2 0-3.200-1-4.200-2.800L4 11.300a1 1 0 0 1 1.700-1z',
  eye: 'M2 10c2-3.500 4.800-5.500 8-5.500s6 2 8 5.500c-2 3.500-4.800 5.500-8 5.500S4 13.500 2 10zM10 7.800a2.200 2.200 0 1 1 0 4.400 2.200 2.200 0 0 1 0-4.400z',
} as const;

export type IconName = keyof typeof PATHS;

/** Decoration beside a word; it has no name of its own. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg
      className="icon"
      viewBox="0 0 20 20"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      <path d={PATHS[name]} />
    </svg>
  );
}

/** A compass rose holding a per-cent sign. */
export function Mark({ size = 32 }: { readonly size?: number }) {
  return (
    <svg
      className="mark"
      width={size}
      height={size}
      viewBox="0 0 44 44"
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
      strokeLinecap="round"
      aria-hidden="true"
    >
      <circle cx="22" cy="22" r="20" />
      <path d="M22 2v6M22 36v6M2 22h6M36 22h6M28 16L16 28" />
      <circle cx="17" cy="17" r="3" />
      <circle cx="27" cy="27" r="3" />
    </svg>
  );
}
