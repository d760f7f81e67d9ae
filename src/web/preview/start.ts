import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { PREVIEW, PREVIEW_ASKED, type Preview } from '../../session/index.ts';
import { arrive, follow } from './acts.ts';
import { Strip } from './Strip.tsx';

/** The page's part of `npm run preview`: its server puts this script into the page; no page that is built has it. */
const hot = import.meta.hot;
if (hot) {
  const place = document.createElement('div');
  // Above the screen, and sticking to the window rather than to this element.
  place.style.display = 'contents';
  document.body.prepend(place);
  createRoot(place).render(createElement(Strip));
  follow();
  // One save after the other.
  let before: Promise<void> = Promise.resolve();
  hot.on(PREVIEW, (now: Preview) => {
    before = before.then(() => arrive(now)).catch(error => console.error(error));
  });
  hot.send(PREVIEW_ASKED);
}
