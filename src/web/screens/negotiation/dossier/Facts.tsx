import { useMemo, useState } from 'react';
import type { Figure, Party } from '../../../../model/index.ts';
import { useMeeting } from '../../../app/meeting.ts';
import { numbers } from '../../../text/figures.ts';
import { useText } from '../../../text/index.ts';
import { Button } from '../../../ui/Button.tsx';
import { Evidence, EvidenceLine, Sureness } from './Evidence.tsx';
import { figuresOf } from './figures.ts';

const number = numbers({ maximumFractionDigits: 2 });

/** A party's figures: a few, and on demand all of them with where each comes from. */
export function Facts({ party }: { readonly party: Party }) {
  const text = useText();
  const { scenario, words } = useMeeting();
  const label = (id: string) => words(`figure.${id}`);
  const [all, setAll] = useState(false);
  const { few, rest } = useMemo(() => figuresOf(scenario, party), [scenario, party]);
  if (few.length === 0) return null;
  return (
    <div className="facts">
      {all ? (
        <dl className="all-figures">
          {[...few, ...rest].map(([id, figure]) => (
            <Sourced key={id} label={label(id)} figure={figure} />
          ))}
        </dl>
      ) : (
        <div className="figures">
          {few.map(([id, figure]) => (
            <Evidence key={id} of={figure}>
              <Value label={label(id)} figure={figure} /> <Sureness of={figure.confidence} />
              <span className="soft">{label(id)}</span>
            </Evidence>
          ))}
        </div>
      )}
      <Button kind="link" aria-expanded={all} onClick={() => setAll(!all)}>
        {text(all ? 'dossier.fewerFigures' : 'dossier.allFigures')}
      </Button>
    </div>
  );
}

/** A share is written with its sign; what it is a share of stands in the label. */
function Value({ label, figure }: { readonly label: string; readonly figure: Figure }) {
  return (
    <b>
      {number.format(figure.value)}
      {label.includes('%') ? '\u202f%' : ''}
    </b>
  );
}

function Sourced({ label, figure }: { readonly label: string; readonly figure: Figure }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>
        <Value label={label} figure={figure} />
        <small>
          <EvidenceLine of={figure} />
        </small>
      </dd>
    </div>
  );
}
