// What could not be computed, or written as Python.

import type { ProblemTexts } from '../../problem-texts';

export const computingProblems = {
  formulaUnread: 'This formula could not be read just now. Press Enter to try again.',
  derivativeTooLong:
    'The derivative of this formula is too long to be written as Python; choose the numerical gradient.',
  methodWithoutPython: ({ method }) => `The method ${method} cannot be written as Python yet.`,
} satisfies Partial<ProblemTexts>;
