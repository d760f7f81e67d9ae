import { useEffect, useState } from 'react';
import { Dialog } from '../ui/Dialog.tsx';
import { Compared, type ComparedReply } from './Compared.tsx';
import { ask } from './line.ts';
import { useClassText } from './words.ts';

interface Props {
  readonly name: (seat: string) => string;
  readonly title: (scenario: string) => string;
}

/** Asks for the comparison, and asks again where `again` changes. */
export function useCompared(again: unknown): { readonly compared: ComparedReply | undefined; readonly failure: string | undefined } {
  const [compared, setCompared] = useState<ComparedReply>();
  const [failure, setFailure] = useState<string>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked again by whoever knows that it may have changed
  useEffect(() => {
    let here = true;
    ask('compared', { type: 'compare' }, 120_000).then(
      found => here && setCompared(found),
      (error: Error) => here && setFailure(error.message),
    );
    return () => {
      here = false;
    };
  }, [again]);
  return { compared, failure };
}

/** Tables side by side, over whatever page one is on. */
export function ComparedDialog({ name, title, onClose }: Props & { readonly onClose: () => void }) {
  const text = useClassText();
  const { compared, failure } = useCompared(undefined);
  return (
    <Dialog title={text('compare.title')} onClose={onClose} wide>
      {compared ? (
        <Compared compared={compared} name={name} title={title} />
      ) : (
        <p role={failure ? 'alert' : 'status'}>{failure ?? text('compare.wait')}</p>
      )}
    </Dialog>
  );
}
