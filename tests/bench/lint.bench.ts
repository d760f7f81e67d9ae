import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { lint as check } from '../../src/scenario/index.ts';
import { FOLDER, fiveThousand } from './fiveThousand.ts';
import { line, median, repeated, timed } from './measure.ts';

/** Edits one after the other; the first ones are still being compiled. */
const EDITS = 20;

/** The linter on a scenario of 5,000 lines: in a process that has checked nothing yet (files read, modules loaded), and after an edit of one file. */
export function lint(): void {
  const { files, lines, edited } = fiveThousand();
  const disk = mkdtempSync(join(tmpdir(), 'lint-'));
  try {
    const path = join(disk, 'files.json');
    writeFileSync(path, JSON.stringify(files));
    const cpu: number[] = [];
    const cold = repeated(() => {
      const { stdout } = spawnSync(process.execPath, ['--import', 'tsx', join(import.meta.dirname, 'lintCold.ts'), path, FOLDER], {
        encoding: 'utf8',
      });
      cpu.push((JSON.parse(stdout) as { cpu: number }).cpu);
      return (JSON.parse(stdout) as { ms: number }).ms;
    });
    line(
      `lint, ${lines} lines in ${Object.keys(files).length} files, cold`,
      `${median(cold).toFixed(0)} ms`,
      `at most 400; ${median(cpu).toFixed(0)} of processor`,
    );
  } finally {
    rmSync(disk, { recursive: true });
  }
  check(files, FOLDER);
  const after = Array.from({ length: EDITS }, (_, n) => timed(() => check(edited(n), FOLDER)));
  line(`lint, ${lines} lines, after an edit`, `${median(after).toFixed(0)} ms`, `at most 50; the longest ${Math.max(...after).toFixed(0)}`);
}
