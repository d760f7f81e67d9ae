import rules from 'virtual:rules';
import { Dialog } from '../../ui/Dialog.tsx';
import { setStudio } from '../store.ts';
import '../../screens/model/model.css';

/** The page of a rule: what it looks for, why that matters, how it is mended, and an example. */
export function RuleDialog({ rule }: { readonly rule: string }) {
  const page = rules[rule];
  return (
    <Dialog title={rule} onClose={() => setStudio({ rule: undefined })}>
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: made while the page is built, from pages of our own */}
      <article className="prose" lang="en" dangerouslySetInnerHTML={{ __html: page?.html ?? '' }} />
    </Dialog>
  );
}
