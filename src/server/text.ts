/** Variables of the environment that `main.ts` reads. */
export const SETTINGS = [
  'HOST',
  'PORT',
  'BASE_PATH',
  'PUBLIC_URL',
  'DATA_DIR',
  'DATABASE_URL',
  'TRUST_PROXY',
  'CLASS_ONLY',
  'RETENTION_DAYS',
  'DESK_KEY',
] as const;

/** What the server says in the terminal, and to whoever asks it for a file. */
export const text = {
  ready: (address: string) => `\nFive Percent is ready: ${address}\nOpen that address in a browser. Ctrl+C stops it.`,
  desk: (address: string) =>
    `\nTo run a class, open the desk: ${address}\n(The letters after desk/ are the key of this server: keep them to yourself.)`,
  students: (addresses: readonly string[]) => `Students join at ${addresses.join(' or ')}`,
  unbuilt: (pages: string) => `There is no built game in ${pages}. Run "npm run build" first, or "npm start".`,
  unserved: (message: string) => `The server could not start: ${message}`,
  settings: `npm run serve takes no options. Its settings are variables of the environment: ${SETTINGS.join(', ')}. What each does: src/server/README.md`,
  noOption: (asked: string, setting: string | undefined) =>
    `There is no option ${asked}: npm run serve takes none; ${setting ? `the setting ${setting} may be meant: ${setting}=… npm run serve` : '--help lists its settings'}.`,
  noName: (asked: string) => `This command takes no names: '${asked}' is one too many; --help lists its settings.`,
  away: 'The database does not answer just now. Please try again in a moment.',
  badSetting: (name: string, value: string) => `${name} is ${JSON.stringify(value)}, which is not a number this server understands.`,
} as const;
