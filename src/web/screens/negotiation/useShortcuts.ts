import { useLayoutEffect } from 'react';

/** Single keys, while nobody types and no dialog is open. */
export function useShortcuts(keys: Readonly<Record<string, () => void>>): void {
  // With what is drawn, not after it: what is seen can be pressed.
  useLayoutEffect(() => {
    const press = (event: KeyboardEvent) => {
      const act = keys[event.key];
      const target = event.target as HTMLElement | null;
      if (!act || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
      if (target?.closest('input:not([type=radio], [type=checkbox], [type=range]), textarea, select, dialog')) return;
      if (document.querySelector('dialog:modal')) return;
      event.preventDefault();
      act();
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, [keys]);
}
