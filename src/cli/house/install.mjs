// Runs before anything is installed: plain JavaScript, Node's own modules only.
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

/** Runs a program in the project's folder, its output passed through; returns the exit code. */
export function run(command, args, options = {}) {
  const { status, error } = spawnSync(command, args, { cwd: ROOT, stdio: 'inherit', shell: process.platform === 'win32', ...options });
  if (error) throw error;
  return status ?? 1;
}

/** The program of an installed package, run by this very Node. */
export function bin(path) {
  return [process.execPath, `${ROOT}node_modules/${path}`];
}

/** Installs what package-lock.json names if it is missing or older than that file. */
export function installWhatIsMissing() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    console.error(
      `Five Percent needs Node.js 20.19 or later; this is ${process.versions.node}. Install a newer one from https://nodejs.org and run this again.`,
    );
    process.exit(1);
  }
  const mark = `${ROOT}node_modules/.package-lock.json`;
  const lock = `${ROOT}package-lock.json`;
  if (existsSync(mark) && statSync(mark).mtimeMs >= statSync(lock).mtimeMs - 1000) return;
  console.log('Installing what is missing (once; a few minutes on a slow line)…');
  if (run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']) !== 0) {
    console.error('Installing failed. Check that this machine reaches the npm registry, then run the same command again.');
    process.exit(1);
  }
}
