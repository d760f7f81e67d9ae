import type { CSSProperties } from 'react';
import type { Issue } from '../../../../model/index.ts';
import { useMeeting } from '../../../app/meeting.ts';

/** How many members openly stand at each level of an issue. */
export function useHeld(issue: Issue): ReadonlyMap<number, number> {
  const { scenario, view } = useMeeting();
  const index = scenario.issues.indexOf(issue);
  const held = new Map<number, number>();
  for (const [at, party] of scenario.parties.entries()) {
    const level = view.parties[at]?.position[index];
    if (party.member && level !== undefined) held.set(level, (held.get(level) ?? 0) + 1);
  }
  return held;
}

/** Over a slider: a bar at each level as high as there are members that openly stand there. */
export function Spread({ issue }: { readonly issue: Issue }) {
  const held = useHeld(issue);
  const most = Math.max(1, ...held.values());
  return (
    <div className="spread-bars" aria-hidden="true">
      {[...held].map(([level, count]) => (
        <i key={level} style={{ '--at': level / Math.max(1, issue.top), '--high': count / most } as CSSProperties} />
      ))}
    </div>
  );
}
