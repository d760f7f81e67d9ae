import { setGame } from '../../app/game.ts';
import { showHintsAgain, useHints, wantHints } from '../../app/hints.ts';
import { speak } from '../../app/language.ts';
import { type Settings, useSettings } from '../../app/settings.ts';
import { SoundSettings } from '../../sound/SoundSettings.tsx';
import { type TextKey, useText } from '../../text/index.ts';
import { LANGUAGES, type SpokenLanguage, useSpoken } from '../../text/spoken.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import './settings.css';

interface ChoiceProps<K extends keyof Settings> {
  readonly name: K;
  readonly options: readonly { readonly value: Settings[K]; readonly label: string }[];
}

function Choice<K extends keyof Settings>({ name, options }: ChoiceProps<K>) {
  const text = useText();
  const value = useSettings(settings => settings[name]);
  const set = useSettings(settings => settings.set);
  return (
    <fieldset>
      <legend className="legend">{text(`settings.${name}` as TextKey)}</legend>
      <div className="choices">
        {options.map(option => (
          <label className="choice" key={String(option.value)}>
            <input
              type="radio"
              name={`settings-${name}`}
              checked={value === option.value}
              onChange={() => set({ [name]: option.value } as Partial<Settings>)}
            />
            {option.label}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** In each language's own words, for those who cannot read the other. */
function LanguageChoice() {
  const text = useText();
  const now = useSpoken(({ language }) => language);
  return (
    <fieldset>
      <legend className="legend">{text('settings.language')}</legend>
      <div className="choices">
        {(Object.keys(LANGUAGES) as SpokenLanguage[]).map(language => (
          <label className="choice" key={language} lang={language}>
            <input type="radio" name="settings-language" checked={now === language} onChange={() => void speak(language)} />
            {LANGUAGES[language]}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** Hints at the table: wanted or not, and those put away brought back. */
function HintChoice() {
  const text = useText();
  const { off, dismissed } = useHints();
  return (
    <fieldset>
      <legend className="legend">{text('settings.hints')}</legend>
      <div className="choices">
        {([true, false] as const).map(wanted => (
          <label className="choice" key={String(wanted)}>
            <input type="radio" name="settings-hints" checked={off !== wanted} onChange={() => wantHints(wanted)} />
            {text(wanted ? 'settings.hints.on' : 'settings.hints.off')}
          </label>
        ))}
        <Button size="small" disabled={!off && dismissed.length === 0} onClick={showHintsAgain}>
          {text('settings.hints.again')}
        </Button>
      </div>
    </fieldset>
  );
}

/** How the game looks and moves on this machine; kept in this browser. */
export function SettingsDialog({ onClose }: { readonly onClose: () => void }) {
  const text = useText();
  return (
    <Dialog late wide title={text('settings')} onClose={onClose}>
      <div className="settings-columns">
        <div className="fields">
          <LanguageChoice />
          <Choice
            name="textSize"
            options={([1, 1.15, 1.3, 1.5, 2] as const).map(value => ({
              value,
              label: text('settings.percent', { percent: Math.round(value * 100) }),
            }))}
          />
          <Choice
            name="contrast"
            options={(['system', 'high'] as const).map(value => ({ value, label: text(`settings.contrast.${value}`) }))}
          />
          <Choice
            name="motion"
            options={(['system', 'reduced', 'full'] as const).map(value => ({ value, label: text(`settings.motion.${value}`) }))}
          />
          <Choice name="speed" options={([1, 2, 0] as const).map(value => ({ value, label: text(`settings.speed.${value}`) }))} />
        </div>
        <div className="fields">
          <SoundSettings />
          <Choice name="read" options={(['show', 'skip'] as const).map(value => ({ value, label: text(`settings.read.${value}`) }))} />
          <HintChoice />
        </div>
      </div>
      <p>
        <Button kind="link" onClick={() => setGame({ page: 'accessibility' })}>
          {text('accessible.open')}
        </Button>
      </p>
    </Dialog>
  );
}
