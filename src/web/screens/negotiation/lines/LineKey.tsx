import { type KeyboardEvent, useRef, useState } from 'react';
import { toggleLines, useLines } from '../../../app/lines.ts';
import { useRoom } from '../../../app/room.ts';
import { TIE_KINDS, TIE_LINES, type Tie, type TieKind } from '../../../scene/ties.ts';
import { LineSample } from '../../../stage/map/LineStroke.tsx';
import { useLineText } from '../../../text/lines.ts';
import { Icon } from '../../../ui/Icon.tsx';
import { LineWords } from './LineWords.tsx';
import './lines.css';

/** Which lines the map draws, how each looks, and on demand what each says. */
export function LineKey({ ties }: { readonly ties: readonly Tie[] }) {
  const say = useLineText();
  const [open, setOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  // Where the map is low the row would hide it: its switches are then at the head of the words.
  const [tablet, lower] = [useRoom('tablet'), useRoom('lower')];
  const row = !(tablet && lower);
  const leave = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !open) return;
    event.stopPropagation();
    setOpen(false);
    opener.current?.focus();
  };
  const switches = <LineSwitches ties={ties} />;
  return (
    <section className={`line-key ${row ? '' : 'folded'}`} aria-label={say('lines')} onKeyDown={leave}>
      {open && <LineWords ties={ties}>{!row && switches}</LineWords>}
      <div className="line-row">
        {row && switches}
        <button ref={opener} type="button" className="line-open" aria-expanded={open} onClick={() => setOpen(!open)}>
          <Icon name={open ? 'close' : 'log'} />
          <span>{say(row ? 'lines.words' : 'lines')}</span>
        </button>
      </div>
    </section>
  );
}

function LineSwitches({ ties }: { readonly ties: readonly Tie[] }) {
  const say = useLineText();
  const hidden = useLines(lines => lines.hidden);
  const count = (kind: TieKind) => ties.filter(tie => tie.kind === kind).length;
  return (
    <div className="line-switches">
      {TIE_KINDS.map(kind => (
        <button
          key={kind}
          type="button"
          aria-pressed={!hidden.includes(kind)}
          aria-label={say('lines.toggle', { kind: say(`lines.${kind}`), count: count(kind) })}
          onClick={() => toggleLines(kind)}
        >
          <LineSample kind={TIE_LINES[kind][0]} />
          <span>
            {say(`lines.${kind}`)} <b>{count(kind)}</b>
          </span>
        </button>
      ))}
    </div>
  );
}
