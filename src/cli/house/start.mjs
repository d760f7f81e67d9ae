// npm start: installs what is missing, builds, serves the game, prints its address.
import { bin, installWhatIsMissing, run } from './install.mjs';

installWhatIsMissing();
const vite = bin('vite/bin/vite.js');
console.log('Building the game…');
if (run(vite[0], [vite[1], 'build', '--logLevel', 'warn']) !== 0) process.exit(1);

const { preview } = await import('vite');
const asked = Number(process.env.PORT ?? 4173);
const server = await preview({ preview: { port: asked, strictPort: false, host: process.env.HOST ?? 'localhost' }, logLevel: 'warn' });
const address = server.resolvedUrls?.local[0] ?? server.resolvedUrls?.network[0];
console.log(`\nFive Percent is ready: ${address}\nOpen that address in a browser. Ctrl+C stops it.`);
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit(0));
