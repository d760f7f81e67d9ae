import { useText } from '../text/index.ts';
import { KINDS, LOUDNESS } from './loudness.ts';
import { setVolumes, useVolumes } from './volumes.ts';

/** A volume for each kind of sound, and one switch for all. */
export function SoundSettings() {
  const text = useText();
  const volumes = useVolumes();
  return (
    <>
      <fieldset>
        <legend className="legend">{text('sound')}</legend>
        <div className="choices">
          <label className="choice">
            <input type="checkbox" checked={volumes.muted} onChange={event => setVolumes({ muted: event.target.checked })} />
            {text('sound.mute')}
          </label>
        </div>
      </fieldset>
      {KINDS.map(kind => (
        <fieldset key={kind}>
          <legend className="legend">{text(`sound.${kind}`)}</legend>
          <div className="choices">
            {LOUDNESS.map(loudness => (
              <label className="choice" key={loudness}>
                <input
                  type="radio"
                  name={`sound-${kind}`}
                  checked={volumes[kind] === loudness}
                  onChange={() => setVolumes({ [kind]: loudness })}
                />
                {text(`sound.at.${loudness}`)}
              </label>
            ))}
          </div>
        </fieldset>
      ))}
    </>
  );
}
