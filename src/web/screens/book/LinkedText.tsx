import { Linked } from './Linked.tsx';

/** A linked text in its paragraphs: a blank line parts them. */
export function LinkedText({ children, className }: { readonly children: string; readonly className: string }) {
  return children.split(/\n\s*\n/).map(paragraph => (
    <p key={paragraph} className={className}>
      <Linked>{paragraph}</Linked>
    </p>
  ));
}
