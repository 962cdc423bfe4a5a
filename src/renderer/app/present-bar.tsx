// The projector has no bar: what stands in it otherwise is in the menu of the line above the figures.

import { FigureMenu } from '../controls/figure-menu';
import { FormulaField } from '../controls/formula-field';
import { FunctionMenu } from '../controls/function-menu';
import { ScaleMenu } from '../controls/scale-menu';
import { LessonMenu } from '../lesson-panel/lesson-menu';
import { PresentLine } from '../present/present-line';
import { SetUpLine } from '../present/set-up-line';
import { LockKey } from '../controls/lock/lock-key';
import { LanguageMenu } from './language-menu';
import { MainMenu } from './main-menu';

export const PresentBar = () => (
  <div>
    <PresentLine>
      <LockKey />
      <MainMenu>
        <LessonMenu />
        <FunctionMenu />
        <FormulaField />
        <FigureMenu />
        <ScaleMenu />
        <LanguageMenu />
      </MainMenu>
    </PresentLine>
    <SetUpLine />
  </div>
);
