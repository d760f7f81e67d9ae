import { useText } from '../text/index.ts';
import { Button } from '../ui/Button.tsx';
import { setVolumes, useVolumes } from './volumes.ts';

/** Music and the air of the place are played only for who asks for them: here one may ask, before the meeting opens. */
export function SoundSwitch() {
  const text = useText();
  const plays = useVolumes(({ ambience, music, muted }) => !muted && (ambience > 0 || music > 0));
  const turn = () => setVolumes(plays ? { ambience: 0, music: 0 } : { ambience: 2, music: 2, muted: false });
  return (
    <Button kind="quiet" icon="sound" className="sound-switch" onClick={turn}>
      {text(plays ? 'sound.without' : 'sound.with')}
    </Button>
  );
}
