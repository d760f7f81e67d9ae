import { type ReactNode, useId, useLayoutEffect, useRef } from 'react';
import { usePainted } from '../app/painted.ts';
import { useText } from '../text/index.ts';
import { IconButton } from './Button.tsx';
import { useScrollStop } from './useScrollStop.ts';

interface Props {
  readonly title: ReactNode;
  readonly onClose: () => void;
  readonly children: ReactNode;
  readonly footer?: ReactNode;
  readonly wide?: boolean;
  readonly className?: string;
  /** What stands above the rest of it. */
  readonly note?: ReactNode;
  /** Needs an answer: Escape and the cross do not close it. */
  readonly must?: boolean;
  /** Asked for by a press and long to draw: the frame that answers dims what is below, and the dialog rises with what it holds in the next. */
  readonly late?: boolean;
  /**
   * Which of its pages it shows. Another rises like a dialog just opened, over a table that stays dimmed: to close one dialog and open the next
   * has the whole page below styled anew, twice.
   */
  readonly page?: string;
}

/** A native modal dialog: the browser keeps the focus inside and gives it back. Open while it is mounted. */
export function Dialog(props: Props) {
  const { title, onClose, children, footer, note, wide = false, className = '', must = false, late = false, page = '' } = props;
  const ref = useRef<HTMLDialogElement>(null);
  const body = useRef<HTMLDivElement>(null);
  useScrollStop(body);
  const id = useId();
  const text = useText();
  const drawn = usePainted<string | undefined>(page, late ? undefined : page) === page;
  // Closed while it is still in the page: a dialog taken out of it does not give the focus back.
  useLayoutEffect(() => {
    const dialog = ref.current;
    if (dialog && !dialog.open) dialog.showModal();
    return () => dialog?.close();
  }, []);
  const turnedTo = useRef(page);
  useLayoutEffect(() => {
    if (turnedTo.current === page) return;
    turnedTo.current = page;
    // What was pressed is gone with the page it stood on; the dialog, focused, says its new name.
    if (!ref.current) return;
    ref.current.tabIndex = -1;
    ref.current.focus({ preventScroll: true });
  }, [page]);
  return (
    <dialog
      ref={ref}
      className={`dialog ${wide ? 'wide' : ''} ${drawn ? '' : 'awaited'} ${className}`}
      aria-labelledby={id}
      onCancel={event => {
        event.preventDefault();
        if (!must) onClose();
      }}
    >
      <header>
        <h2 id={id}>{title}</h2>
        {!must && <IconButton icon="close" label={text('close')} onClick={onClose} />}
      </header>
      <div ref={body} className="body scroll">
        {drawn && note}
        {drawn && children}
      </div>
      {drawn && footer && <footer>{footer}</footer>}
    </dialog>
  );
}
