// The help of the command lines. What the catalogues hold is handed in.

import type { OptionChoices } from '../option-choices';

export const optionTexts = {
  options: {
    titles: {
      lab: 'Opens the lab, on a run if options describe one.',
      trace: 'Walks down a function by gradient descent and prints every step.',
      export: 'Writes a run into a file: numbers, code, pictures, films or a worksheet.',
    },
    help: {
      function: ({ functions }: OptionChoices) => `${functions}, or a formula`,
      f: 'any formula instead, e.g. "x0^2 + x1^2"',
      net: 'simpleNet, six weights',
      start: 'where to start, e.g. -3,4',
      lr: "learning rate (the function's own)",
      steps: 'step_num (100)',
      optimizer: ({ optimizers }: OptionChoices) => optimizers,
      param: ({ parameters }: OptionChoices) => `tunes the optimizer: ${parameters}`,
      schedule: ({ schedules }: OptionChoices) => `how lr changes: ${schedules}`,
      noise: 'standard deviation of noise on the gradient (0)',
      seed: 'seed of that noise (1)',
      gradient: ({ gradients }: OptionChoices) => gradients,
      h: 'half width of the difference (1e-4)',
      sweep: 'N learning rates from A to B, one verdict each',
      session: 'a saved session to begin with',
      compare: 'every run of a saved session, side by side',
      snapshot: 'writes a picture of the last step, and quits',
      export: ({ suffixes }: OptionChoices) =>
        `writes what its suffix says, and quits: ${suffixes}`,
      out: ({ suffixes }: OptionChoices) =>
        `the file; its suffix says what is written: ${suffixes}`,
      view: ({ views }: OptionChoices) => `of a picture: ${views}`,
      scale: ({ scales }: OptionChoices) => `pixels of a picture in one of the screen's: ${scales}`,
      answers: "of a worksheet: the teacher's copy",
      language: ({ languages }: OptionChoices) => languages,
      theme: ({ themes }: OptionChoices) => themes,
      format: ({ formats }: OptionChoices) => formats,
      help: 'this text',
    },
  },
};
