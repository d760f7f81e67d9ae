import '@fontsource-variable/source-sans-3/wght.css';
import '@fontsource-variable/source-serif-4/wght.css';
import './style/tokens.css';
import './style/base.css';
import './style/controls.css';
import './style/dialog.css';
import './style/paper.css';
import './style/forced.css';
import { createRoot } from 'react-dom/client';
import { App } from './app/App.tsx';
import { ErrorBoundary } from './app/ErrorBoundary.tsx';
import { fontsIn } from './app/fonts.ts';
import { keepFocus } from './app/keepFocus.ts';
import { beginSpeaking } from './app/language.ts';
import { measureRoom } from './app/room.ts';
import { applySettings, useSettings } from './app/settings.ts';
import { afterFirstInput } from './app/whenIdle.ts';

applySettings(useSettings.getState());
measureRoom();
useSettings.subscribe(settings => {
  applySettings(settings);
  measureRoom();
});
window.addEventListener('resize', measureRoom);
keepFocus();
afterFirstInput(() => void import('./sound/startSound.ts').then(({ startSound }) => startSound()));
// The development server has no service worker.
if (import.meta.env.PROD) afterFirstInput(() => void import('./offline/offline.ts').then(({ startOffline }) => startOffline()));

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');
await Promise.all([beginSpeaking(), fontsIn()]);
createRoot(root).render(
  <ErrorBoundary>
    <App />
  </ErrorBoundary>,
);
