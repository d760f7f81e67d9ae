import { type ReactNode, useId, useState } from 'react';
import './why.css';

/** A figure that answers "why?" on focus, hover and tap: where it comes from. */
export function Why({ children, note }: { readonly children: ReactNode; readonly note: ReactNode }) {
  const id = useId();
  const [open, setOpen] = useState(false);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: hovering only repeats what focus and press do
    <span className="why" onMouseEnter={() => setOpen(true)} onMouseLeave={() => setOpen(false)}>
      <button
        type="button"
        aria-describedby={open ? id : undefined}
        aria-expanded={open}
        onFocus={() => setOpen(true)}
        onBlur={() => setOpen(false)}
        onClick={() => setOpen(true)}
        onKeyDown={event => {
          if (event.key !== 'Escape' || !open) return;
          event.stopPropagation();
          setOpen(false);
        }}
      >
        {children}
      </button>
      {open && (
        <span className="why-note" role="tooltip" id={id}>
          {note}
        </span>
      )}
    </span>
  );
}
