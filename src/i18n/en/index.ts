// English. Nouns on controls, plain sentences elsewhere. It defines the keys of every language.

import type { Translation } from '../translation';
import { catalogueTexts } from './catalogue';
import { chartTexts } from './charts';
import { cliTexts } from './cli';
import { comparisonTexts } from './comparison';
import { commandTexts } from './commands';
import { courseReviewTexts } from './course-review';
import { controlWords } from './control-words';
import { controlTexts } from './controls';
import { exportTexts } from './export';
import { exportNumbersTexts } from './export-numbers';
import { fieldTexts } from './fields';
import { fileTexts } from './files';
import { figureTexts } from './figures';
import { glossaryTexts } from './glossary';
import { helpPageTexts } from './help-pages';
import { headlineTexts } from './headline';
import { lessonEditorTexts } from './lesson-editor';
import { lessonTexts } from './lessons';
import { menuTexts } from './menu';
import { nameTexts } from './names';
import { notebookTexts } from './notebook';
import { optionTexts } from './options';
import { outcomeTexts } from './outcome';
import { panelTexts } from './panels';
import { scaleComparisonTexts } from './scale-comparisons';
import { presentTexts } from './present';
import { problemTexts } from './problems';
import { ownLessonTexts } from './own-lessons';
import { paletteTexts } from './palette';
import { pythonTexts } from './python';
import { runTexts } from './runs';
import { settingTexts } from './settings';
import { setUpTexts } from './set-ups';
import { sheetTexts } from './sheet';
import { shellTexts } from './shell';
import { screenTexts } from './screen';
import { speechTexts } from './speech';
import { viewTexts } from './views';

export const en = {
  /** The name of the language in itself, for menus. */
  languageName: 'English',
  app: 'Descent Lab',
  ...commandTexts,
  ...controlTexts,
  controlWords,
  courseReview: courseReviewTexts,
  ...viewTexts,
  ...chartTexts,
  ...exportTexts,
  ...exportNumbersTexts,
  ...figureTexts,
  ...panelTexts,
  ...comparisonTexts,
  ...screenTexts,
  ...runTexts,
  ...setUpTexts,
  ...paletteTexts,
  ...settingTexts,
  ...lessonTexts,
  ...ownLessonTexts,
  ...sheetTexts,
  ...lessonEditorTexts,
  ...presentTexts,
  ...helpPageTexts,
  ...outcomeTexts,
  ...headlineTexts,
  ...optionTexts,
  ...menuTexts,
  ...cliTexts,
  glossary: glossaryTexts,
  scaleComparisons: scaleComparisonTexts,
  ...catalogueTexts,
  ...fieldTexts,
  ...fileTexts,
  ...problemTexts,
  ...pythonTexts,
  ...notebookTexts,
  ...shellTexts,
  names: nameTexts,
  speech: speechTexts,
};

/** Every text of one language: what is read, what is heard, and the names of controls. */
export type Texts = Translation<typeof en>;
