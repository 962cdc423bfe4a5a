// A sentence for every problem, by its code.

import type { ProblemTexts } from '../../problem-texts';
import { computingProblems } from './computing';
import { fieldProblems } from './fields';
import { fileProblems } from './files';
import { formulaProblems } from './formula';
import { launchProblems } from './launch';
import { optionProblems } from './options';
import { sessionProblems } from './session';

export const problemTexts = {
  problems: {
    ...formulaProblems,
    ...fieldProblems,
    ...sessionProblems,
    ...fileProblems,
    ...computingProblems,
    ...optionProblems,
    ...launchProblems,
  } satisfies ProblemTexts,
};
