import { nearest } from '../scenario/index.ts';
import { SETTINGS, text } from './text.ts';

/** Why something written behind the command is not understood, and the way on: an option is named like the setting it may be meant for. */
export function notUnderstood(asked: string): string {
  if (!asked.startsWith('-')) return text.noName(asked);
  const [option = asked] = asked.split('=');
  return text.noOption(option, nearest(option.replace(/^-+/, '').replaceAll('-', '_'), SETTINGS));
}
