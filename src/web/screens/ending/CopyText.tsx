import { useState } from 'react';
import { type Declaration, plainDeclaration } from '../../../view/index.ts';
import { useText } from '../../text/index.ts';
import { Button } from '../../ui/Button.tsx';
import { useGiven } from './useGiven.ts';

/** Puts the text on the clipboard, and says whether it did. */
export function CopyText({ printed }: { readonly printed: Declaration }) {
  const text = useText();
  const given = useGiven();
  const [said, setSaid] = useState('');
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(plainDeclaration(printed, { annex: text('ending.annex'), given }));
      setSaid(text('ending.copied'));
    } catch {
      setSaid(text('ending.notCopied'));
    }
  };
  return (
    <>
      <Button icon="draft" onClick={() => void copy()}>
        {text('ending.copy')}
      </Button>
      <span role="status" className="soft">
        {said}
      </span>
    </>
  );
}
