/** A bare page round the stage, to look at it and to measure it: `npx vite --config tests/web/stage/vite.harness.ts`, then `/tests/web/stage/harness.html?scene=map`. */
import '@fontsource-variable/source-sans-3';
import '@fontsource-variable/source-serif-4';
import '../../../src/web/style/tokens.css';
import '../../../src/web/style/base.css';
import '../../../src/web/style/controls.css';
import { useRef, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { Stage } from '../../../src/web/stage/Stage.tsx';
import type { StageHandle, StageScene, StageStep } from '../../../src/web/stage/types.ts';
import { eventSample, mapSample, roadSample, tableSample, textsSample, tile } from './sample.ts';

const query = new URLSearchParams(location.search);
const number = (name: string) => Number(query.get(name) ?? 0);
const SCENES: Readonly<Record<string, StageScene>> = { map: mapSample, event: eventSample, road: roadSample, table: tableSample };

const STEPS: readonly StageStep[] = [
  {
    line: { from: 'us', to: 'es', kind: 'pressure' },
    changes: [
      { type: 'pledge', party: 'es', from: tile('es'), to: { ...tile('es'), value: 3.5, valueText: '3.5', pledged: true, bin: 4 } },
      { type: 'stance', party: 'es', stance: 'reserve', was: 'object' },
    ],
  },
  {
    line: { from: 'sg', to: 'it', kind: 'deal' },
    changes: [
      { type: 'pledge', party: 'it', from: tile('it'), to: { ...tile('it'), value: 2.5, valueText: '2.5', pledged: true, bin: 2 } },
    ],
  },
];

function Harness() {
  const [scene, setScene] = useState(query.get('scene') ?? 'map');
  const [selected, setSelected] = useState<string | undefined>(query.get('selected') ?? undefined);
  const stage = useRef<StageHandle>(null);
  Object.assign(window, {
    setScene,
    play: () => stage.current?.animate(STEPS, index => document.body.setAttribute('data-step', String(index))),
    skip: () => stage.current?.skip(),
  });
  return (
    <Stage
      ref={stage}
      scene={SCENES[scene]!}
      selected={selected}
      onSelect={scene === 'road' ? undefined : setSelected}
      reducedMotion={query.has('still')}
      texts={textsSample}
      cover={{ left: number('left'), right: number('right'), top: number('top'), bottom: number('bottom') }}
      onUnavailable={reason => document.body.setAttribute('data-unavailable', reason)}
    >
      <div
        style={{
          background: 'var(--paper)',
          color: 'var(--paper-ink)',
          padding: '1.4rem 1.7rem',
          font: '1.02rem/1.5 var(--serif)',
          boxShadow: '0 18px 50px rgb(0 0 0 / 55%)',
        }}
      >
        <h2 style={{ marginBottom: '.8rem' }}>Capability targets</h2>
        <p>1 Ministers agree targets 30 % above the previous ones.</p>
        <p>2 Ground-based air defence is to grow fivefold.</p>
        <p>3 Brigades: 120 to 130, from about 80.</p>
        <p>4 Targets are met by [ 2032 | 2035 ].</p>
        <p>5 Each share is [a fair one]; no ally blocks its own.</p>
      </div>
    </Stage>
  );
}

createRoot(document.getElementById('root')!).render(<Harness />);
