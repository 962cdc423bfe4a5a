// The settings that are one of several: language, theme, size of type, speed, digits.

import { texts } from '../../i18n/texts';
import { languageChoices, themes } from '../../shared/session/session';
import { digitChoices, speeds, textSizes } from '../../shared/settings/settings';
import { chooseAppearance, chooseSpeed } from '../model/operations';
import { useLab } from '../panel/lab-context';
import { SettingRow } from './setting-row';

interface ChoiceProps<T extends string | number> {
  readonly name: string;
  readonly help: string;
  readonly value: T;
  readonly choices: readonly T[];
  readonly words: (choice: T) => string;
  readonly choose: (choice: T) => void;
}

export function ChoiceRows() {
  const { lab } = useLab();
  const { settings: t, names, help, controls } = lab.texts.value;
  const { language, theme } = lab.appearance.value;
  const { textSize, speed, decimals } = lab.settings.now.value;
  const themeWords = { system: t.asComputer, light: controls.light, dark: controls.dark };
  return (
    <>
      <Choice
        name={names.language}
        help={help.language}
        value={language}
        choices={languageChoices}
        words={(id) => (id === 'system' ? t.asComputer : texts[id].languageName)}
        choose={(id) => chooseAppearance(lab, { language: id })}
      />
      <Choice
        name={names.theme}
        help={help.theme}
        value={theme}
        choices={themes}
        words={(id) => themeWords[id]}
        choose={(id) => chooseAppearance(lab, { theme: id })}
      />
      <Choice
        name={t.textSize}
        help={t.help.textSize}
        value={textSize}
        choices={textSizes.some((size) => size === textSize) ? textSizes : [textSize, ...textSizes]}
        words={(size) => t.percent(String(Math.round(100 * size)))}
        choose={(size) => lab.settings.set({ textSize: size })}
      />
      <Choice
        name={t.speed}
        help={help.speed}
        value={speed}
        choices={speeds}
        words={(factor) => `${factor}×`}
        choose={(factor) => chooseSpeed(lab, factor)}
      />
      <Choice
        name={t.decimals}
        help={t.help.decimals}
        value={decimals}
        choices={digitChoices}
        words={(digits) => (digits === 'all' ? t.allDigits : String(digits))}
        choose={(digits) => lab.settings.set({ decimals: digits })}
      />
    </>
  );
}

function Choice<T extends string | number>({
  name,
  help,
  value,
  choices,
  words,
  choose,
}: ChoiceProps<T>) {
  return (
    <SettingRow name={name} help={help}>
      {(ids) => (
        <select
          {...ids}
          title={help}
          value={value}
          onChange={(event) => {
            const chosen = choices.find((choice) => String(choice) === event.currentTarget.value);
            if (chosen !== undefined) choose(chosen);
          }}
        >
          {choices.map((choice) => (
            <option key={choice} value={choice}>
              {words(choice)}
            </option>
          ))}
        </select>
      )}
    </SettingRow>
  );
}
