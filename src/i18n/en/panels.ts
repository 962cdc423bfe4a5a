// Panels and dialogs: steps, arithmetic, the notebook’s mystery, code, notices.

export const panelTexts = {
  table: {
    steps: 'All steps',
    thisStep: 'This step',
    step: 'Step',
    update: 'lr · gradient',
    next: 'New x',
    now: 'x',
    gradient: 'gradient',
  },
  arithmetic: {
    title: 'Digit by digit',
    close: 'Close (Esc)',
    difference: 'difference',
    exact: 'exact slope',
    rounds: 'x ± h rounds to x',
    /** Of one step that a line search tried: its f is above the bound, or not. */
    notEnough: 'not enough',
    enough: 'enough',
    skipped: '… {count} more, then',
    along: '{value} along {name}',
    since: '{name}: from step {step} on',
    sinceEach: ' ({which})',
    analytic: 'The slope comes from the formula: nothing is subtracted, so no digit is lost.',
    cancels:
      'Struck digits are the same in both and cancel. Digits lost, of 16: {lost}. Relative error of the slope: {error}.',
    lost: 'x ± h rounds to x{since}: both values of f are the same number, and the slope comes out as 0. The true slope is {slope}.',
    equal:
      'Both values of f round to the same number: every digit cancels, and the slope comes out as 0. The true slope is {slope}.',
    beyond:
      'From step {step} on f is beyond 1.8e308, the largest float64. Their difference is no number any more (NaN).',
    beyondExact:
      'From step {step} on f is beyond 1.8e308, the largest float64. The slope from the formula is not there yet, and the point runs on.',
    gone: 'From step {step} on the point itself is beyond 1.8e308, the largest float64: this is as far as float64 can go.',
  },
  sharedArray: {
    title: 'The notebook’s mystery',
    question: 'lr = 10 and lr = 1e-10 printed the same pair. How?',
    shared: 'As the notebook ran',
    sharedHint: 'one array with two names',
    copied: 'As it was meant',
    copiedHint: 'a copy for every run',
    begins: 'begins at',
    notYet: 'not run yet',
    running: 'step {step}',
    why: '`x = init_x` copies nothing: it gives the same array a second name. `x -= lr * grad` then overwrites `init_x`, so each cell begins where the one before has ended. Frozen at 1e12 by lr = 10, the point no longer moves, and lr = 1e-10 prints it again. `init_x.copy()` is all it takes.',
    whyLater: 'After the last cell has run, the reason is told here.',
    play: 'Play',
    pause: 'Pause',
    first: 'From the start',
    back: 'One step back',
    forward: 'One step forward',
    nextCell: 'To the end of the cell',
    step: 'Step',
    cell: 'cell {cell} of {cells}',
    close: 'Close (Esc)',
  },
  code: {
    title: 'Python code',
    copy: 'Copy',
    copied: 'Copied',
    failed: 'Not copied',
    close: 'Close',
    note: 'Runs with Python 3 and numpy, and prints every step.',
  },
  notice: {
    soundIsOff: 'The sound is off. It can be turned on in the settings.',
    keptAgain: 'Your changes are kept again.',
    dismiss: 'Close',
    opened: 'Opened',
    saved: 'Saved',
    lost: (message: string) =>
      `The computation did not finish (${message}). Change a value to try again.`,
  },
};
