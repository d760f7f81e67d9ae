import { useSpoken } from '../../text/spoken.ts';
import { openShipped } from '../acts.ts';
import { PATTERNS, SHIPPED } from '../drafts/begin.ts';
import { useStudio } from '../store.ts';
import { useStudioText } from '../text/words.ts';

/** Everything that is shipped, by its title; the patterns of the cookbook apart. */
export function Shipped() {
  const text = useStudioText();
  return (
    <section aria-labelledby="door-shipped">
      <h2 id="door-shipped">{text('door.shipped')}</h2>
      <p className="soft">{text('door.shippedNote')}</p>
      <Offered plays={SHIPPED} />
      {PATTERNS.length > 0 && (
        <details>
          <summary>{text('door.patterns', { count: PATTERNS.length })}</summary>
          <Offered plays={PATTERNS} />
        </details>
      )}
    </section>
  );
}

function Offered({ plays }: { readonly plays: typeof SHIPPED }) {
  const language = useSpoken(now => now.language);
  const busy = useStudio(now => now.busy);
  return (
    <ul className="offered">
      {plays.map(({ id, titles }) => {
        const title = titles[language] ?? titles.en ?? id;
        return (
          <li key={id}>
            <button type="button" disabled={busy} onClick={() => void openShipped(id, title)}>
              <b>{title}</b> <code>{id}</code>
            </button>
          </li>
        );
      })}
    </ul>
  );
}
