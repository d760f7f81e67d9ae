import { useMeeting } from '../../../app/meeting.ts';
import { Keys } from '../ruler/Keys.tsx';
import { aims } from '../ruler/marks.ts';

/** What the marks on the rulers of a form stand for; with `limit`, somebody's is marked too. */
export function FormKeys({ limit = false }: { readonly limit?: boolean }) {
  const { view } = useMeeting();
  return (
    <Keys
      of={[
        'open',
        ...(view.draft ? (['draft'] as const) : []),
        ...(aims(view.own) ? (['aim'] as const) : []),
        ...(limit ? (['limit'] as const) : []),
      ]}
    />
  );
}
