import type { Declaration as Printed } from '../../../view/index.ts';
import { useText } from '../../text/index.ts';
import { Mark } from '../../ui/Icon.tsx';
import './declaration.css';

interface Issued {
  /** Where and when, at its foot. */
  readonly given?: string;
  /** Just issued: the seal is pressed on. */
  readonly sealed?: boolean;
}

/** The text, as it would be printed. */
export function Declaration({ title, issuedBy, clauses, notes, pledges = [], given, sealed = false }: Printed & Issued) {
  const text = useText();
  return (
    <article className="paper on-paper declaration" aria-label={title}>
      <Mark size={34} />
      <p className="issued">{issuedBy}</p>
      <h2>{title}</h2>
      <ol>
        {clauses.map(clause => (
          <li key={clause}>{clause}</li>
        ))}
      </ol>
      {notes.length > 0 && (
        <div className="notes">
          {notes.map(note => (
            <p key={note}>{note}</p>
          ))}
        </div>
      )}
      {pledges.length > 0 && (
        <section className="annex">
          <h3>{text('ending.annex')}</h3>
          <ul>
            {pledges.map(pledge => (
              <li key={pledge}>{pledge}</li>
            ))}
          </ul>
        </section>
      )}
      <div className="signed">
        {sealed && (
          <span className="seal" aria-hidden="true">
            <Mark size={40} />
          </span>
        )}
        {given && <p className="given">{given}</p>}
      </div>
      <p className="colophon">
        <span>{text('ending.colophon')}</span>
        <span>{text('ending.points', { count: clauses.length })}</span>
      </p>
    </article>
  );
}
