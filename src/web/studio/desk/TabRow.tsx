import type { KeyboardEvent } from 'react';

interface Props<T extends string> {
  readonly label: string;
  readonly className: string;
  readonly tabs: readonly { readonly id: T; readonly label: string }[];
  readonly chosen: T;
  readonly onChoose: (id: T) => void;
}

/** A row of tabs: one stop for Tab, arrows between them. */
export function TabRow<T extends string>({ label, className, tabs, chosen, onChoose }: Props<T>) {
  const turn = (event: KeyboardEvent<HTMLButtonElement>, at: number): void => {
    const by = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    const next = by === 0 ? undefined : tabs[(at + by + tabs.length) % tabs.length];
    if (!next) return;
    event.preventDefault();
    onChoose(next.id);
    event.currentTarget.parentElement?.querySelectorAll<HTMLElement>('[role=tab]')[tabs.indexOf(next)]?.focus();
  };
  return (
    <div className={`studio-tabs ${className}`} role="tablist" aria-label={label}>
      {tabs.map((tab, at) => (
        <button
          key={tab.id}
          type="button"
          role="tab"
          aria-selected={tab.id === chosen}
          tabIndex={tab.id === chosen ? 0 : -1}
          onClick={() => onChoose(tab.id)}
          onKeyDown={event => turn(event, at)}
        >
          {tab.label}
        </button>
      ))}
    </div>
  );
}
