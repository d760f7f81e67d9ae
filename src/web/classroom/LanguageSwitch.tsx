import { speak } from '../app/language.ts';
import { LANGUAGES, type SpokenLanguage, useSpoken } from '../text/spoken.ts';
import { Button } from '../ui/Button.tsx';
import { useClassText } from './words.ts';

/** Each language by its own name, for those who cannot read the other. */
export function LanguageSwitch() {
  const text = useClassText();
  const now = useSpoken(({ language }) => language);
  return (
    <fieldset className="tongues" aria-label={text('language')}>
      {(Object.keys(LANGUAGES) as SpokenLanguage[]).map(language => (
        <Button key={language} kind="link" lang={language} aria-pressed={now === language} onClick={() => void speak(language)}>
          {LANGUAGES[language]}
        </Button>
      ))}
    </fieldset>
  );
}
