import { type CSSProperties, lazy, memo, Suspense, useEffect, useMemo, useRef, useState } from 'react';
import { select } from '../../app/acts.ts';
import { useGame } from '../../app/game.ts';
import { useLines } from '../../app/lines.ts';
import { useMeeting } from '../../app/meeting.ts';
import { usePainted } from '../../app/painted.ts';
import { stillness, useSettings } from '../../app/settings.ts';
import { useShown } from '../../app/shown.ts';
import { mapScene } from '../../scene/mapScene.ts';
import { stepsOf } from '../../scene/steps.ts';
import { tableScene } from '../../scene/tableScene.ts';
import { stageTexts, tileWords } from '../../scene/texts.ts';
import { linksOf, tiesOf } from '../../scene/ties.ts';
import { tileOf } from '../../scene/tiles.ts';
import { undrawable } from '../../stage/card.ts';
import type { MapEvent, StageHandle, StageProps, UnavailableReason } from '../../stage/types.ts';
import { useText } from '../../text/index.ts';
import { Icon } from '../../ui/Icon.tsx';
import { DraftSheet } from './draft/DraftSheet.tsx';
import { Grid } from './draft/Grid.tsx';
import { LineKey } from './lines/LineKey.tsx';
import { useCover } from './useCover.ts';

const Stage = lazy(() => import('../../stage/Stage.tsx').then(module => ({ default: module.Stage })));

interface Props {
  readonly shown: boolean;
  readonly event: MapEvent | undefined;
}

/** The sea and the table, drawn; everything on it stands in words elsewhere too. */
export const StageArea = memo(function StageArea({ shown, event }: Props) {
  const text = useText();
  const meeting = useMeeting();
  const { scenario, words, name } = meeting;
  const settings = useSettings();
  // What is planned is marked on the map a frame after it stands in the plan.
  const plan = usePainted(useGame(game => game.plan));
  const selected = useGame(game => game.selected);
  const resolution = useGame(game => game.resolution);
  const hasMap = scenario.stage.map !== 'none';
  const [wanted, setWanted] = useState<'map' | 'table'>(hasMap ? 'map' : 'table');
  // Silence runs round the table: whoever looks at the map is brought back to it.
  const silent = meeting.view.phase.name === 'silence';
  useEffect(() => {
    if (silent) setWanted('table');
  }, [silent]);
  const [away, setAway] = useState<UnavailableReason | undefined>(() => (undrawable() ? 'no-webgl' : undefined));
  const handle = useRef<StageHandle>(null);
  const shownView = useShown();
  const kind = event && hasMap ? 'map' : wanted;
  const { hidden, span } = useLines();
  const ties = useMemo(() => tiesOf(meeting, shownView, span), [meeting, shownView, span]);
  const links = useMemo(() => linksOf(ties.filter(tie => !hidden.includes(tie.kind))), [ties, hidden]);
  const scene = useMemo(
    () => (kind === 'map' ? mapScene(meeting, shownView, plan, event, links) : tableScene(meeting, shownView)),
    [kind, meeting, shownView, plan, event, links],
  );
  const entries = resolution?.entries;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a round is shown once, when its entries arrive
  useEffect(() => {
    if (resolution && !stillness(settings)) void handle.current?.animate(stepsOf(meeting, resolution));
  }, [entries]);
  const area = useRef<HTMLElement>(null);
  // The table is drawn into the whole of its stage, so that stage is laid between the desks.
  const mapped = kind === 'map' && !away;
  const desks = useCover(area, event !== undefined, mapped && !event);
  const cover = kind === 'map' ? desks?.map : undefined;
  const skipped = resolution?.skipped ?? false;
  useEffect(() => {
    if (skipped) handle.current?.skip();
  }, [skipped]);
  const held = resolution?.held ?? false;
  useEffect(() => handle.current?.hold(held), [held]);
  const texts = useMemo(
    () => stageTexts(id => tileWords(name(id), tileOf(scenario, words, shownView, id), shownView.draft?.stances[id])),
    [scenario, words, shownView, name],
  );
  return (
    <section
      ref={area}
      style={covered(kind === 'map' ? desks?.desks : undefined)}
      className={`pane stage-area ${away ? 'of-nothing' : `of-${kind}`} ${shown ? 'shown' : ''} ${hasMap && !event && !away ? '' : 'bare'}`}
      aria-label={text('stage')}
    >
      {hasMap && !event && !away && (
        <fieldset className="switch" aria-label={text('stage.switch')}>
          {(['map', 'table'] as const).map(option => (
            <button key={option} type="button" aria-pressed={wanted === option} onClick={() => setWanted(option)}>
              <Icon name={option} /> {text(option)}
            </button>
          ))}
        </fieldset>
      )}
      {away ? (
        <div className="no-stage">
          <p className="second">{text(`stage.${away}`)}</p>
          {hasMap ? <Grid id="instead" figures /> : <DraftSheet />}
        </div>
      ) : (
        <Suspense fallback={<div className="stage-wait" aria-hidden="true" />}>
          <Stage
            ref={handle}
            scene={scene}
            selected={selected}
            onSelect={select}
            reducedMotion={stillness(settings)}
            speed={settings.speed === 0 ? 'off' : settings.speed}
            texts={texts}
            cover={cover}
            onUnavailable={setAway}
          >
            {kind === 'table' && <DraftSheet />}
          </Stage>
        </Suspense>
      )}
      {mapped && !event && <LineKey ties={ties} />}
    </section>
  );
});

/** What the desks cover, for what is laid over the stage. */
function covered(desks: StageProps['cover']): CSSProperties {
  const { left = 0, right = 0, bottom = 0 } = desks ?? {};
  return { '--covered': `${left}px`, '--covered-right': `${right}px`, '--covered-below': `${bottom}px` } as CSSProperties;
}
