// English. Nouns on controls, plain sentences elsewhere. It defines the keys of every language.

import type { Translation } from '../translation';
import { chartTexts } from './charts';
import { cliTexts } from './cli';
import { controlTexts } from './controls';
import { figureTexts } from './figures';
import { glossaryTexts } from './glossary';
import { lessonTexts } from './lessons';
import { menuTexts } from './menu';
import { nameTexts } from './names';
import { optionTexts } from './options';
import { outcomeTexts } from './outcome';
import { panelTexts } from './panels';
import { scaleComparisonTexts } from './scale-comparisons';
import { speechTexts } from './speech';
import { viewTexts } from './views';

export const en = {
  /** The name of the language in itself, for menus. */
  languageName: 'English',
  app: 'Descent Lab',
  ...controlTexts,
  ...viewTexts,
  ...chartTexts,
  ...figureTexts,
  ...panelTexts,
  ...lessonTexts,
  ...outcomeTexts,
  ...optionTexts,
  ...menuTexts,
  ...cliTexts,
  glossary: glossaryTexts,
  scaleComparisons: scaleComparisonTexts,
  names: nameTexts,
  speech: speechTexts,
};

/** Every text of one language: what is read, what is heard, and the names of controls. */
export type Texts = Translation<typeof en>;
