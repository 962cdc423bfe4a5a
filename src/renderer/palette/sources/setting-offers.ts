// How the window speaks and looks.

import { languages } from '../../../shared/languages';
import { themes } from '../../../shared/session/session';
import { texts } from '../../../i18n/texts';
import { chooseAppearance } from '../../model/operations';
import type { Bench } from '../../panel/lab-context';
import { inEach, type Offer } from '../entry';

const themeTexts = { system: 'systemTheme', light: 'light', dark: 'dark' } as const;

export function settingOffers({ lab }: Bench): Offer[] {
  return [
    ...themes.map((theme) => ({
      id: `theme-${theme}`,
      group: inEach((t) => t.names.theme),
      name: inEach((t) => t.controls[themeTexts[theme]]),
      chosen: lab.appearance.value.theme === theme,
      run: () => chooseAppearance(lab, { theme }),
    })),
    ...languages.map((language) => ({
      id: `language-${language}`,
      group: inEach((t) => t.names.language),
      name: inEach(() => texts[language].languageName),
      chosen: lab.language.value === language,
      run: () => chooseAppearance(lab, { language }),
    })),
  ];
}
