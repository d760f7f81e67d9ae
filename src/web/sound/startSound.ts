import { type Game, useGame } from '../app/game.ts';
import { cueOf } from './cues.ts';
import { createSynth, type Synth } from './synth.ts';
import { setVolumes, useVolumes } from './volumes.ts';

/** The place a game is at, while one is open; the title is silent. */
const paletteOf = ({ screen, update, library }: Game) =>
  screen === 'title' || !update ? undefined : library?.scenarios[update.scenario]?.scenario.stage.palette;

/** Follows the game by ear, from the first input on. Where the browser has no sound, or forbids it, nothing is missing from the screen. */
export function startSound(): void {
  if (!('AudioContext' in window)) return;
  let synth: Synth | undefined;
  const wanted = () => {
    const { cues, ambience, music, muted } = useVolumes.getState();
    return !muted && cues + ambience + music > 0;
  };
  /** Made when there is something to be heard: an open audio device costs power. */
  const ready = (): Synth | undefined => {
    if (!synth && wanted()) {
      const context = new AudioContext();
      void context.resume().catch(() => undefined);
      synth = createSynth(context);
      synth.volumes(useVolumes.getState());
    }
    return synth;
  };
  useVolumes.subscribe(volumes => {
    ready()?.volumes(volumes);
    synth?.place(paletteOf(useGame.getState()));
  });
  useGame.subscribe((now, before) => {
    if (now.update === before.update && now.screen === before.screen) return;
    const { ambience, music } = useVolumes.getState();
    if (ambience + music > 0) ready()?.place(paletteOf(now));
    if (!now.update || !before.update || now.update === before.update || now.update.meeting !== before.update.meeting) return;
    const cue = cueOf(before.update.view, now.update.view);
    if (cue) ready()?.cue(cue);
  });
  window.addEventListener('keydown', (event: KeyboardEvent) => {
    const target = event.target as HTMLElement | null;
    if (event.key !== 's' || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
    if (target?.closest('input:not([type=radio], [type=checkbox], [type=range]), textarea, select, dialog')) return;
    setVolumes({ muted: !useVolumes.getState().muted });
  });
}
