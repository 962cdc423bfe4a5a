// The numbers that a person can type: what they are called, and what would be right, as the end of
// a sentence.

import { MAX_INPUT } from '../../shared/session/fields';
import type { FieldId } from '../../shared/problem';

interface FieldTexts {
  readonly label: string;
  readonly wanted: string;
}

export const fieldTexts = {
  fields: {
    start: { label: 'A start coordinate', wanted: 'a number such as -3 or 0.5' },
    lr: { label: 'The learning rate lr', wanted: 'a number above 0 such as 0.1 or 1e-10' },
    steps: { label: 'step_num', wanted: 'a whole number from 1 to 1000000' },
    h: { label: 'The half width h', wanted: 'a number above 0 and at most 1, such as 1e-4' },
    noise: { label: 'The noise σ', wanted: 'a number that is not below 0, such as 0.5' },
    prediction: { label: 'The prediction', wanted: 'a number such as 12 or 3e-5 (or 1/3)' },
    netInput: {
      label: 'An input of the net',
      wanted: `a number from -${MAX_INPUT} to ${MAX_INPUT}, such as 0.6`,
    },
    seed: { label: 'The seed', wanted: 'a whole number from 0 to 4294967295' },
    rates: { label: 'The number of rates', wanted: 'a whole number from 2 to 10000' },
    filmStep: {
      label: 'A step of the film',
      wanted: 'a whole number within the run, the first not behind the last',
    },
  } satisfies Record<FieldId, FieldTexts>,
};
