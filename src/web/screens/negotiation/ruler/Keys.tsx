import type { ReactNode } from 'react';
import { useText } from '../../../text/index.ts';
import { AimGlyph, DraftGlyph, LimitGlyph, OpenGlyph } from './Glyph.tsx';

const KEYS = {
  open: { Glyph: OpenGlyph, word: 'dossier.open' },
  draft: { Glyph: DraftGlyph, word: 'dossier.draft' },
  aim: { Glyph: AimGlyph, word: 'ruler.aim' },
  limit: { Glyph: LimitGlyph, word: 'dossier.limitEstimated' },
} as const;

export type Key = keyof typeof KEYS;

/** What the marks on a scale stand for; more beside them. */
export function Keys({ of, children }: { readonly of: readonly Key[]; readonly children?: ReactNode }) {
  const text = useText();
  return (
    <p className="keys-line">
      {of.map(key => {
        const { Glyph, word } = KEYS[key];
        return (
          <span key={key}>
            <Glyph />
            {text(word)}
          </span>
        );
      })}
      {children}
    </p>
  );
}
