// What is descended, and how the window speaks and looks.

import './top-bar.css';
import { texts } from '../../i18n/texts';
import { languages } from '../../shared/languages';
import { themes } from '../../shared/session/session';
import { CodeButton } from '../code/code-dialog';
import { FormulaField } from '../controls/formula-field';
import { FunctionMenu } from '../controls/function-menu';
import { chooseAppearance } from '../model/operations';
import { commandTip } from '../panel/command-tip';
import { Icon } from '../panel/icon';
import { useLab } from '../panel/lab-context';
import { LessonMenu } from '../lesson-panel/lesson-menu';
import { SharedArrayButton } from '../shared-array/shared-array';

export function TopBar() {
  const { lab, commands, glossary } = useLab();
  const { commands: words, controls: t, help, names } = lab.texts.value;
  const language = lab.language.value;
  const themeNames = { system: t.systemTheme, light: t.light, dark: t.dark };

  return (
    <header class="top-bar">
      <h1>
        <Icon name="logo" />
        <span>{lab.texts.value.app}</span>
      </h1>
      <LessonMenu />
      <FunctionMenu />
      <FormulaField />
      <span class="filler" />
      <select
        class="looks"
        data-name="Language"
        aria-label={names.language}
        title={help.language}
        value={language}
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
            {themeNames[id]}
          </option>
        ))}
      </select>
      <button
        type="button"
        aria-label={names.glossary}
        title={help.glossary}
        onClick={() => glossary.show()}
      >
        <Icon name="words" />
      </button>
      <SharedArrayButton />
      <CodeButton />
      <button
        type="button"
        data-name="Presenter mode"
        aria-label={words.presenter.label}
        aria-pressed={lab.looks.presenter.value}
        title={commandTip(
          lab,
          'presenter',
          lab.looks.presenter.value ? t.leavePresenter : undefined,
        )}
        onClick={commands.presenter}
      >
        <Icon name="presenter" />
      </button>
    </header>
  );
}
