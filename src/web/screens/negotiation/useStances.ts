import type { Package } from '../../../model/index.ts';
import { type Expected, expected } from '../../app/expected.ts';
import { useMeeting } from '../../app/meeting.ts';
import { useAnswer } from '../../app/useAnswer.ts';

/** Milliseconds a text stands before it is asked about. */
const PAUSE = 80;

/** How each member would stand on a text, as far as this seat knows; asked of the worker. */
export function useStances(pkg: Package | undefined): Expected | undefined {
  const { view } = useMeeting();
  const key = pkg && JSON.stringify([view.round, pkg]);
  const seen = useAnswer(key, client => client.stances(pkg!).then(expected), PAUSE);
  return pkg && seen?.answer;
}
