import { type ReactNode, useRef } from 'react';
import { setLines, useLines } from '../../../app/lines.ts';
import { TIE_KINDS, TIE_LINES, type Tie, type TieLine } from '../../../scene/ties.ts';
import { LineSample } from '../../../stage/map/LineStroke.tsx';
import { type LinesKey, useLineText } from '../../../text/lines.ts';
import { useScrollStop } from '../../../ui/useScrollStop.ts';

/** What each line means. */
const MEANS: Readonly<Record<TieLine, LinesKey>> = {
  pledge: 'lines.pledge',
  provided: 'lines.provided',
  pressure: 'lines.press',
  leak: 'lines.leak',
  trust: 'lines.trusting',
  distrust: 'lines.distrust',
  deal: 'lines.deal',
  offer: 'lines.offer',
};

/** The key to the lines, and all that are drawn in sentences: what the picture says, for who cannot see it or wants to know more. */
export function LineWords({ ties, children }: { readonly ties: readonly Tie[]; readonly children: ReactNode }) {
  const say = useLineText();
  const { hidden, span } = useLines();
  const pane = useRef<HTMLDivElement>(null);
  useScrollStop(pane);
  return (
    <div ref={pane} className="line-words scroll">
      {children}
      <fieldset className="line-span" aria-label={say('lines.span')}>
        {(['round', 'meeting'] as const).map(option => (
          <button key={option} type="button" aria-pressed={span === option} onClick={() => setLines({ span: option })}>
            {say(`lines.span.${option}`)}
          </button>
        ))}
      </fieldset>
      {TIE_KINDS.filter(kind => !hidden.includes(kind)).map(kind => {
        const told = ties.filter(tie => tie.kind === kind);
        return (
          <section key={kind} aria-label={say(`lines.${kind}`)}>
            <h3>{say(`lines.${kind}`)}</h3>
            <p className="line-means">
              {TIE_LINES[kind].map(line => (
                <span key={line}>
                  <LineSample kind={line} /> {say(MEANS[line])}
                </span>
              ))}
            </p>
            {told.length === 0 && <p className="soft">{say('lines.none')}</p>}
            <ul>
              {told.map(tie => (
                <li key={tie.key}>{tie.text}</li>
              ))}
            </ul>
          </section>
        );
      })}
      <p className="soft">{say('lines.about')}</p>
    </div>
  );
}
