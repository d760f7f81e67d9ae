import type { ReactNode } from 'react';
import { Mark } from '../ui/Icon.tsx';
import { LanguageSwitch } from './LanguageSwitch.tsx';

/** A page before the class: a title, the language, and a sentence where something did not work. */
export function Door({
  title,
  trouble,
  children,
}: {
  readonly title: string;
  readonly trouble: string | undefined;
  readonly children: ReactNode;
}) {
  return (
    <main className="class-door">
      <header>
        <Mark size={44} />
        <h1>{title}</h1>
        <LanguageSwitch />
      </header>
      {trouble && (
        <p className="notice" role="alert">
          {trouble}
        </p>
      )}
      {children}
    </main>
  );
}
