import { RangeSetBuilder } from '@codemirror/state';
import { Decoration, type DecorationSet, EditorView, ViewPlugin, type ViewUpdate } from '@codemirror/view';

/** As deep as a file is indented; what lies deeper wraps as the deepest. */
const DEEPEST = 24;

const marks = Array.from({ length: DEEPEST + 1 }, (_, depth) => Decoration.line({ class: `wraps-${depth}` }));

/** What wraps goes on under its own beginning, so that the shape of a file can be seen. Classes, as the page lets no written style in. */
export const wrapped = [
  ViewPlugin.fromClass(
    class {
      decorations: DecorationSet;
      constructor(view: EditorView) {
        this.decorations = depths(view);
      }
      update(update: ViewUpdate): void {
        if (update.docChanged || update.viewportChanged) this.decorations = depths(update.view);
      }
    },
    { decorations: plugin => plugin.decorations },
  ),
  EditorView.theme(
    Object.fromEntries(
      marks.map((_, depth) => [`.cm-line.wraps-${depth}`, { paddingInlineStart: `calc(6px + ${depth}ch)`, textIndent: `-${depth}ch` }]),
    ),
  ),
];

function depths(view: EditorView): DecorationSet {
  const builder = new RangeSetBuilder<Decoration>();
  for (const { from, to } of view.visibleRanges) {
    for (let at = from; at <= to; ) {
      const line = view.state.doc.lineAt(at);
      const depth = Math.min(DEEPEST, /^ *(?:- +)*/.exec(line.text)![0].length + 2);
      builder.add(line.from, line.from, marks[depth]!);
      at = line.to + 1;
    }
  }
  return builder.finish();
}
