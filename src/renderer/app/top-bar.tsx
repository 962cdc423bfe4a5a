// What is descended or learnt, and how to look at it: the bar above, for each way to look.

import './top-bar.css';
import { FormulaField } from '../controls/formula-field';
import { FunctionMenu } from '../controls/function-menu';
import { LockKey } from '../controls/lock/lock-key';
import { commandTip } from '../panel/command-tip';
import { Icon } from '../panel/icon';
import { HelpButton } from '../help/help-button';
import { useLab } from '../panel/lab-context';
import { LessonMenu } from '../lesson-panel/lesson-menu';
import { ViewTabs } from '../workspace/view-tabs';
import { LanguageMenu } from './language-menu';
import { MainMenu } from './main-menu';

export function TopBar() {
  const { lab, screen } = useLab();
  const way = screen.way.value;
  const { compact } = screen.arrangement.value;
  const parts = (
    <>
      {way === 'lab' && <FunctionMenu />}
      {way === 'lab' && <FormulaField />}
      <span class="filler" />
      {way === 'learn' && <WholeLabKey />}
      <LanguageMenu />
      <PresentKey />
      <ExportKey />
      <HelpButton />
    </>
  );
  return (
    <header class="top-bar">
      <h1>
        <Icon name="logo" />
        <span>{lab.texts.value.app}</span>
      </h1>
      <LessonMenu />
      {way === 'lab' && <LockKey />}
      {compact ? <ViewTabs /> : parts}
      <MainMenu>{compact && parts}</MainMenu>
      {way === 'lab' && <MoreKey />}
    </header>
  );
}

function PresentKey() {
  const { lab, commands } = useLab();
  const { commands: words, screen } = lab.texts.value;
  return (
    <button
      type="button"
      data-name="Presenter mode"
      aria-label={words.presenter.label}
      aria-pressed={false}
      title={commandTip(lab, 'presenter')}
      onClick={commands.presenter}
    >
      {screen.present}
    </button>
  );
}

function ExportKey() {
  const { lab, commands } = useLab();
  return (
    <button
      type="button"
      data-name="Export"
      title={commandTip(lab, 'export')}
      onClick={commands.export}
    >
      {lab.texts.value.export.title}
    </button>
  );
}

/** Unfolds the lab, or folds it to its essentials. */
function MoreKey() {
  const { lab, commands } = useLab();
  const { commands: words, screen } = lab.texts.value;
  const more = lab.looks.more.value;
  return (
    <button
      type="button"
      data-name="More"
      aria-expanded={more}
      title={commandTip(lab, 'more')}
      onClick={commands.more}
    >
      {more ? screen.less : words.more.label} <span aria-hidden="true">{more ? '◂' : '▸'}</span>
    </button>
  );
}

function WholeLabKey() {
  const { lab, commands } = useLab();
  return (
    <button
      type="button"
      data-name="Open the whole lab"
      title={commandTip(lab, 'wholeLab')}
      onClick={commands.wholeLab}
    >
      {lab.texts.value.commands.wholeLab.label}
    </button>
  );
}
