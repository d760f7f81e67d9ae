// npm start: installs what is missing, builds, serves the game and the classroom, prints their addresses.
import { bin, installWhatIsMissing, run } from './install.mjs';

installWhatIsMissing();
const vite = bin('vite/bin/vite.js');
console.log('Building the game…');
if (run(vite[0], [vite[1], 'build', '--logLevel', 'warn']) !== 0) process.exit(1);

// The game and the classroom are one server; it is TypeScript.
const { register } = await import('tsx/esm/api');
register();
await import('../../server/main.ts');
