import { useMemo } from 'react';
import { declaration } from '../../../view/index.ts';
import { useMeeting } from '../../app/meeting.ts';

/** The text of a concluded meeting, in the words of its scenario. */
export function useDeclaration(): ReturnType<typeof declaration> {
  const { scenario, words, view } = useMeeting();
  return useMemo(() => {
    if (view.phase.name !== 'concluded') return { title: '', issuedBy: '', clauses: [], notes: [] };
    return declaration(scenario, words, view.phase.outcome, view);
  }, [scenario, words, view]);
}
