// What leaves the lab as numbers or code.

export const exportNumbersTexts = {
  exportNumbers: {
    kind: 'As',
    kinds: { csv: 'CSV', json: 'JSON', py: 'Python', ipynb: 'Notebook' },
    hints: {
      csv: 'For a spreadsheet: one row a step, runs side by side, every digit. Excel itself keeps 15 of them.',
      json: 'For programs: settings, every step with every digit, and the verdict.',
      py: 'The run that the controls change, as a script in the manner of the notebook.',
      ipynb:
        'For Jupyter and Colab: the function, a question, and code with these numbers below it.',
    },
    runs: 'Runs',
    which: { active: 'This one', all: 'All' },
    from: 'From step',
    to: 'to step',
    preview: 'How it begins',
    /** `size` has its unit. */
    rows: (rows: number, size: string) => `${rows === 1 ? '1 row' : `${rows} rows`}, ${size}`,
    bytes: (size: string) => size,
    about: (size: string) => `about ${size}`,
    pending: 'The runs are still being computed.',
    covered: 'The numbers answer the question of this step: they can be taken along after it.',
    badRange: (last: number) => `Steps from 0 to ${last}, the first not behind the last.`,
  },
};
