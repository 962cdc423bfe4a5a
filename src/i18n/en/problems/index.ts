// A sentence for every problem, by its code.

import type { ProblemTexts } from '../../problem-texts';
import { computingProblems } from './computing';
import { fieldProblems } from './fields';
import { fileProblems } from './files';
import { formulaProblems } from './formula';
import { launchProblems } from './launch';
import { lessonProblems } from './lesson';
import { optionProblems } from './options';
import { sessionProblems } from './session';

export const problemTexts = {
  problems: {
    ...formulaProblems,
    ...fieldProblems,
    ...sessionProblems,
    ...lessonProblems,
    ...fileProblems,
    ...computingProblems,
    ...optionProblems,
    ...launchProblems,
  } satisfies ProblemTexts,
};
