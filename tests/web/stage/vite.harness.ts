import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** Serves the harness page only; nothing of it is shipped. */
export default defineConfig({
  root: fileURLToPath(new URL('../../..', import.meta.url)),
  cacheDir: '.cache/harness',
  publicDir: false,
  plugins: [react()],
  server: { port: 4199, strictPort: true, hmr: false },
  optimizeDeps: { entries: ['tests/web/stage/harness.html'] },
});
