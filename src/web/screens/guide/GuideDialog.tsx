import { useText } from '../../text/index.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { Guide } from './Guide.tsx';

export function GuideDialog({ onClose }: { readonly onClose: () => void }) {
  const text = useText();
  return (
    <Dialog late title={text('guide')} onClose={onClose}>
      <Guide />
    </Dialog>
  );
}
