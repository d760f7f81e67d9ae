import type { PartyId } from '../../../../model/index.ts';
import { useText } from '../../../text/index.ts';
import { Dialog } from '../../../ui/Dialog.tsx';
import { LogPanel } from './LogPanel.tsx';

export function LogDialog({ about, onClose }: { readonly about?: PartyId | undefined; readonly onClose: () => void }) {
  const text = useText();
  return (
    <Dialog late title={text('log')} onClose={onClose}>
      <LogPanel bare about={about} />
    </Dialog>
  );
}
