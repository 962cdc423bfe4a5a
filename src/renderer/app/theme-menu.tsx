// Light, dark, or as the computer has it.

import { themes } from '../../shared/session/session';
import { chooseAppearance } from '../model/operations';
import { useLab } from '../panel/lab-context';

export function ThemeMenu() {
  const { lab } = useLab();
  const { controls: t, help, names } = lab.texts.value;
  const words = { system: t.systemTheme, light: t.light, dark: t.dark };
  return (
    <select
      class="looks"
      aria-label={names.theme}
      title={help.theme}
      value={lab.appearance.value.theme}
      onChange={(event) => {
        const chosen = themes.find((id) => id === event.currentTarget.value);
        if (chosen) chooseAppearance(lab, { theme: chosen });
      }}
    >
      {themes.map((id) => (
        <option key={id} value={id}>
          {words[id]}
        </option>
      ))}
    </select>
  );
}
