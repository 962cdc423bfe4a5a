// 문제마다 한 문장.

import type { problemTexts as english } from '../../en/problems';
import type { Translation } from '../../translation';
import { computingProblems } from './computing';
import { fieldProblems } from './fields';
import { fileProblems } from './files';
import { formulaProblems } from './formula';
import { launchProblems } from './launch';
import { lessonProblems } from './lesson';
import { optionProblems } from './options';
import { sessionProblems } from './session';

export const problemTexts: Translation<typeof english> = {
  problems: {
    ...formulaProblems,
    ...fieldProblems,
    ...sessionProblems,
    ...lessonProblems,
    ...fileProblems,
    ...computingProblems,
    ...optionProblems,
    ...launchProblems,
  },
};
