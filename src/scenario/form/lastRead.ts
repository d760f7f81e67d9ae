import { newReport, type Problem, type Report } from '../problem.ts';

interface Read<T> {
  readonly text: string;
  readonly made: T;
  readonly problems: readonly Problem[];
}

/** What every reader remembers. */
const kept: Map<string, unknown>[] = [];

/** Lets go of what was read, for whoever reads once and runs long. */
export function forgetReadings(): void {
  for (const last of kept) last.clear();
}

type Reader<T, More extends readonly unknown[]> = (file: string, text: string, report: Report, ...more: More) => T;

/**
 * Reads a file, or gives what came of it the last time if it still says the same: who edits a scenario changes one file of many, and most of
 * checking is reading. One reading is kept for each path; what else a reader is handed goes with the name of the file.
 */
export function rereading<T, More extends readonly unknown[]>(read: Reader<T, More>): Reader<T, More> {
  const last = new Map<string, Read<T>>();
  kept.push(last);
  return (file, text, report, ...more) => {
    let known = last.get(file);
    if (known?.text !== text) {
      const own = newReport();
      known = { text, made: read(file, text, own, ...more), problems: own.problems };
      last.set(file, known);
    }
    report.addAll(known.problems);
    return known.made;
  };
}

/** What is made of something that has been read: made once, as long as the same reading of it is kept, and with the same problems each time. */
export function once<Of extends object, T>(make: (of: Of, report: Report) => T): (of: Of, report: Report) => T {
  const known = new WeakMap<Of, { readonly made: T; readonly problems: readonly Problem[] }>();
  return (of, report) => {
    let one = known.get(of);
    if (!one) {
      const own = newReport();
      one = { made: make(of, own), problems: own.problems };
      known.set(of, one);
    }
    report.addAll(one.problems);
    return one.made;
  };
}
