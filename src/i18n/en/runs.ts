// The runs that are compared.

export const runTexts = {
  runs: {
    /** What tells a run from the others, where nobody named it. */
    run: 'Run {number}',
    lr: 'lr = {lr}',
    start: 'from {start}',
    steps: '{steps} steps',
    h: 'h = {h}',
    noise: 'σ = {sigma}',
  },
};
