// The language of the window.

import { texts } from '../../i18n/texts';
import { languages } from '../../shared/languages';
import { chooseAppearance } from '../model/operations';
import { useLab } from '../panel/lab-context';

export function LanguageMenu() {
  const { lab } = useLab();
  const { help, names } = lab.texts.value;
  return (
    <select
      class="looks"
      data-name="Language"
      aria-label={names.language}
      title={help.language}
      value={lab.language.value}
      onChange={(event) => {
        const chosen = languages.find((id) => id === event.currentTarget.value);
        if (chosen) chooseAppearance(lab, { language: chosen });
      }}
    >
      {languages.map((id) => (
        <option key={id} value={id} lang={id}>
          {texts[id].languageName}
        </option>
      ))}
    </select>
  );
}
