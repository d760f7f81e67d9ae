import { studioText } from '../text/words.ts';

/** What the editor itself says, by the English it would say it in. */
const SAID = [
  'Find',
  'Replace',
  'next',
  'previous',
  'all',
  'match case',
  'regexp',
  'by word',
  'replace',
  'replace all',
  'close',
  'current match',
  'on line',
  'replaced match on line $',
  'replaced $ matches',
  'Go to line',
  'go',
  'Control character',
  'Selection deleted',
  'Diagnostics',
  'No diagnostics',
  'Completions',
] as const;

export const phrases = (): Readonly<Record<string, string>> =>
  Object.fromEntries(SAID.map(said => [said, studioText(`editor.${said.replace(/[^A-Za-z]+/g, '')}` as 'editor.Find')]));
