import type { Stance } from '../../model/index.ts';

/** Shape first, colour second: disc, half disc, square with a bar; an empty ring where nothing is known. */
export function Lamp({ stance, plain = false }: { readonly stance: Stance | undefined; readonly plain?: boolean }) {
  const fill = (name: string) => (plain ? 'currentColor' : `var(--${name})`);
  return (
    <svg className="lamp" viewBox="0 0 12 12" aria-hidden="true">
      {stance === 'support' && <circle cx="6" cy="6" r="5.500" fill={fill('support')} />}
      {stance === 'reserve' && (
        <>
          <circle cx="6" cy="6" r="5" fill="none" stroke={fill('reserve')} strokeWidth="1.300" />
          <path d="M6 1a5 5 0 0 0 0 10z" fill={fill('reserve')} />
        </>
      )}
      {stance === 'object' && <path fillRule="evenodd" d="M.500.500h11v11H.500zM3 4.900h6v2.200H3z" fill={fill('object')} />}
      {stance === undefined && (
        <circle cx="6" cy="6" r="4.500" fill="none" stroke="currentColor" strokeWidth="1" strokeDasharray="2 2" opacity=".7" />
      )}
    </svg>
  );
}
