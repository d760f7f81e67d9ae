import { type ReactNode, useEffect, useId, useLayoutEffect, useRef, useState } from 'react';
import { useText } from '../../../text/index.ts';
import { fetchKit, type Kit } from './fetchKit.ts';

export type { Kit } from './fetchKit.ts';

/** The room a plot has, in px, and the size of its letters: plots are drawn anew where these change, so that words stay readable. */
export interface Frame {
  readonly width: number;
  readonly height: number;
  readonly size: number;
}

export type Draw = (kit: Kit, frame: Frame) => Element;

interface Props {
  readonly title: string;
  readonly note: string;
  /** What the plot shows, in a sentence. */
  readonly said: string;
  /** Height in letters. */
  readonly tall: number;
  readonly draw: Draw;
  readonly className?: string;
  /** The same as a table. */
  readonly children?: ReactNode;
}

/** A plot under a sentence that says what it shows, over a table that says the rest. */
export function Plotted({ title, note, said, tall, draw, className = '', children }: Props) {
  const text = useText();
  const id = useId();
  return (
    <figure className={`chart-figure ${className}`}>
      <figcaption>
        <h3>{title}</h3>
        <p className="soft">{note}</p>
        <p className="said" id={id}>
          {said}
        </p>
      </figcaption>
      <Drawn title={title} describedBy={id} tall={tall} draw={draw} />
      {children && (
        <details>
          <summary className="soft">{text('debrief.table')}</summary>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is scrolled by keyboard, too */}
          <section className="scroll" aria-label={title} tabIndex={0}>
            {children}
          </section>
        </details>
      )}
    </figure>
  );
}

interface DrawnProps {
  readonly title: string;
  /** Id of the sentence that says what it shows. */
  readonly describedBy: string;
  readonly tall: number;
  readonly draw: Draw;
}

/** The picture alone. Its room is kept free until it is there. */
export function Drawn({ title, describedBy, tall, draw }: DrawnProps) {
  const place = useRef<HTMLDivElement>(null);
  const kit = useKit();
  const frame = useFrame(place, tall);
  useLayoutEffect(() => {
    const { current } = place;
    if (!current || !kit || !frame) return;
    const picture = draw(kit, frame);
    // Its rules are in the page's own style sheet: the page's policy lets no other in.
    picture.querySelector('style')?.remove();
    // The place has the name; what the library calls the picture's parts is English, and no role of theirs could bear it.
    for (const part of picture.querySelectorAll('[aria-label]')) part.removeAttribute('aria-label');
    current.replaceChildren(picture);
  }, [kit, frame, draw]);
  return (
    <div
      ref={place}
      className="plot-place"
      role="img"
      aria-label={title}
      aria-describedby={describedBy}
      style={{ minHeight: `${tall * LETTER}rem` }}
    />
  );
}

/** A letter of a plot, in the page's own. */
const LETTER = 0.8;
const ROOT = 16;

/** After the first paint, even where it is at hand: the sentences are read before the pictures are drawn. */
function useKit(): Kit | undefined {
  const [kit, setKit] = useState<Kit>();
  useEffect(() => {
    let left = false;
    fetchKit().then(
      made => !left && setKit(made),
      // Without a network the sentence and the table say what the picture would.
      () => undefined,
    );
    return () => {
      left = true;
    };
  }, []);
  return kit;
}

function useFrame(place: { readonly current: HTMLElement | null }, tall: number): Frame | undefined {
  const [frame, setFrame] = useState<Frame>();
  useLayoutEffect(() => {
    const { current } = place;
    if (!current) return undefined;
    const measure = () => {
      const { width } = current.getBoundingClientRect();
      const size = LETTER * (Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || ROOT);
      if (width > 0) setFrame(before => (before?.width === width && before.size === size ? before : { width, size, height: tall * size }));
    };
    measure();
    const watching = new ResizeObserver(measure);
    watching.observe(current);
    return () => watching.disconnect();
  }, [place, tall]);
  return frame && frame.height !== tall * frame.size ? { ...frame, height: tall * frame.size } : frame;
}
