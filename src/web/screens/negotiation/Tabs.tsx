import type { KeyboardEvent } from 'react';
import { memo } from 'react';
import { useGame } from '../../app/game.ts';
import { useMeeting } from '../../app/meeting.ts';
import { useRoom } from '../../app/room.ts';
import { useText } from '../../text/index.ts';
import { Icon, type IconName } from '../../ui/Icon.tsx';
import './tabs.css';

export type Pane = 'allies' | 'draft' | 'stage' | 'dossier' | 'log' | 'guide';

interface Props {
  readonly pane: Pane;
  readonly onChange: (pane: Pane) => void;
}

/** Where there is room for one desk at a time: which one. */
export const Tabs = memo(function Tabs({ pane, onChange }: Props) {
  const text = useText();
  const { view, scenario, name } = useMeeting();
  const selected = useGame(game => game.selected);
  const shown: readonly { readonly id: Pane; readonly label: string; readonly icon: IconName }[] = [
    { id: 'allies', label: text('parties'), icon: 'allies' },
    ...(selected ? [{ id: 'dossier' as const, label: name(selected), icon: 'eye' as const }] : []),
    { id: 'draft', label: view.draft ? `${text('draft')} ${view.draft.number}` : text('draft'), icon: 'draft' },
    {
      id: 'stage',
      label: scenario.stage.map === 'none' ? text('table') : text('map'),
      icon: scenario.stage.map === 'none' ? 'table' : 'map',
    },
    { id: 'log', label: text('log'), icon: 'log' },
    { id: 'guide', label: text('guide'), icon: 'guide' },
  ];
  // On a phone a dossier is a page of the delegations; on a tablet the grid lies under the stage.
  const wide = !useRoom('phone');
  const current = !wide && pane === 'dossier' ? 'allies' : wide && pane === 'allies' ? 'stage' : pane;
  const turn = (event: KeyboardEvent<HTMLButtonElement>, at: number) => {
    const by = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    if (by === 0) return;
    const next = shown[(at + by + shown.length) % shown.length];
    if (!next) return;
    event.preventDefault();
    onChange(next.id);
    document.getElementById(`tab-${next.id}`)?.focus();
  };
  return (
    <div className="tabs" role="tablist" aria-label={text('tabs')}>
      {shown.map((tab, at) => (
        <button
          key={tab.id}
          id={`tab-${tab.id}`}
          type="button"
          role="tab"
          className={`tab-${tab.id}`}
          aria-selected={current === tab.id}
          tabIndex={current === tab.id ? 0 : -1}
          onClick={() => onChange(tab.id)}
          onKeyDown={event => turn(event, at)}
        >
          <Icon name={tab.icon} />
          {tab.label}
        </button>
      ))}
    </div>
  );
});
