// Runs beside each other: what they are called, their list, and what can be done to them.

export const runTexts = {
  runs: {
    compareHelp: 'Sets of runs to look at side by side, one click each.',
    /** What tells a run from the others, where nobody named it. */
    run: 'Run {number}',
    lr: 'lr = {lr}',
    start: 'from {start}',
    steps: (steps: number) => (steps === 1 ? '1 step' : `${steps} steps`),
    h: 'h = {h}',
    noise: 'σ = {sigma}',
    seed: 'seed {seed}',
    /** Where two would be called the same. */
    again: '{name} ({count})',
    cells: { both: 'Cell {cell}', shared: 'Cell {cell}, shared', copied: 'Cell {cell}, copy' },
    hidden: 'hidden',
    computing: 'computing …',
    show: 'Show run',
    choose: 'The controls change this run.',
    menu: 'Name, copy, hide, move or remove this run.',
    full: 'Eight runs can be compared at most. Remove one, and there is room again.',
    changedMeanwhile: 'The experiment was changed meanwhile, so these runs were not put beside it.',
    alone: 'This is the only run: there is nothing to compare it with.',
    obstacles: {
      pending: 'The learning rates are still being worked out.',
      noRates: 'For this function and method fewer than two of these rates were found.',
    },
    /** Said aloud only. */
    said: {
      added: (count: number) => `One more run. Runs in the list: ${count}.`,
      removed: (name: string, count: number) => `Removed: ${name}. Runs left: ${count}.`,
      compared: (count: number) =>
        count === 1 ? 'One run is left.' : `${count} runs are compared.`,
      active: (name: string) => `The controls change: ${name}.`,
      hidden: (name: string) => `Hidden: ${name}.`,
      shown: (name: string) => `Shown again: ${name}.`,
      moved: (name: string, place: number, count: number) => `${name}: ${place} of ${count}.`,
      named: (name: string) => `Named: ${name}.`,
    },
  },
};
