/** What would draw the stage: a graphics card, the processor in its place, or nothing. */
export type Card = 'card' | 'processor' | 'none';

/** How the drivers call themselves that have no card to drive: of Chromium, of Mesa, of Windows. */
const PROCESSOR = /swiftshader|llvmpipe|softpipe|software|basic render/i;

/** Frames a second where the processor draws: each takes it tens of milliseconds, and what is pressed waits behind those it has been given. */
export const PROCESSOR_FRAMES = 10;

let found: Card | undefined;

/** As it was when it was last looked for. */
export const card = (): Card => found ?? lookForCard();

/** Whether it is known already that nothing can draw: what opens then is laid out without a stage from its first frame on. */
export const undrawable = (): boolean => found === 'none';

/** Asks the browser, which may have lost a driver since. */
export function lookForCard(): Card {
  found = asked();
  return found;
}

function asked(): Card {
  const probe = document.createElement('canvas').getContext('webgl');
  if (!probe) return 'none';
  const named = probe.getExtension('WEBGL_debug_renderer_info');
  const renderer = String(named ? probe.getParameter(named.UNMASKED_RENDERER_WEBGL) : probe.getParameter(probe.RENDERER));
  probe.getExtension('WEBGL_lose_context')?.loseContext();
  return PROCESSOR.test(renderer) ? 'processor' : 'card';
}
