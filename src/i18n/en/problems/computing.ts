// What could not be computed, or written as Python.

import type { ProblemTexts } from '../../problem-texts';

const megabytes = (bytes: number): string => `${Math.round(bytes / 1e6)} MB`;

export const computingProblems = {
  formulaUnread: 'This formula could not be read just now. Press Enter to try again.',
  coreMissing:
    'The part of the lab that computes could not be loaded. Load the page again; if this stays, files are missing from the site.',
  derivativeTooLong:
    'The derivative of this formula is too long to be written as Python; choose the numerical gradient.',
  runsUnfinished: 'The runs are still being computed; wait for their verdict.',
  numbersTooLarge: ({ bytes, most }) =>
    `These numbers would take ${megabytes(bytes)}, and a file has room for ${megabytes(most)}: choose fewer steps or runs, or write them with npm run export.`,
  methodWithoutPython: ({ method }) => `The method ${method} cannot be written as Python yet.`,
} satisfies Partial<ProblemTexts>;
