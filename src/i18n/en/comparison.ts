// More than one run: the table that compares them, and their race.

const ordinal = (place: number): string => {
  const ending = ['th', 'st', 'nd', 'rd'][place] ?? 'th';
  return `${place}${ending}`;
};

const atStep = (step: number): string => (step === 0 ? 'at the start' : `at step ${step}`);

export const comparisonTexts = {
  comparison: {
    title: 'Comparison',
    columns: {
      run: 'Run',
      verdict: 'Verdict',
      arrived: 'Arrives at step',
      f: 'Final f',
      distance: 'To the minimum',
      evaluations: 'Evaluations',
    },
    hints: {
      run: 'Sorts by the order of the list.',
      verdict: 'What became of the run.',
      arrived: 'The step at which it arrives at a minimum.',
      f: 'f at the last step.',
      distance: 'From the last point to the nearest known minimum.',
      evaluations:
        'How often f is evaluated for the steps, to the arrival or else to the last; ∇f: the gradient from the formula.',
    },
    copyColumns: { f: 'Evaluations of f', gradient: 'Evaluations of ∇f' },
    copy: 'Copy the table',
    copyHint: 'As lines with tabs, numbers with every digit.',
    copied: 'Copied',
    failed: 'Not copied',
    /** What is heard where there is no number. */
    none: 'none',
    computing: 'computing',
  },
  race: {
    title: 'Race',
    question: 'Which run arrives first?',
    nobody: 'None arrives',
    skip: 'Start without a prediction',
    predictFirst: 'Predict first, or start without a prediction.',
    covered: 'After the race',
    ready: 'Ready',
    running: 'They are off.',
    place: (order: number, name: string, step: number) =>
      `${ordinal(order)}: ${name}, step ${step}`,
    inList: (order: number) => ordinal(order),
    atStep: (step: number) => `step ${step}`,
    /** Heard as it happens. */
    arrives: (order: number, name: string, step: number) =>
      `${name} arrives ${ordinal(order)} ${atStep(step)}.`,
    won: (name: string, step: number) => `${name} arrives first, ${atStep(step)}.`,
    tied: (names: string, step: number) => `Arriving first together, ${atStep(step)}: ${names}.`,
    nobodyArrives: 'No run arrives at a minimum.',
    right: 'Your prediction is right.',
    wrong: (name: string) => `You predicted: ${name}.`,
    /** On average a step leaves such a part of the way. */
    pace: (first: string, part: string, last: string, other: string) =>
      `Why: on average a step of ${first} leaves ${part}% of the way, one of ${last} ${other}%.`,
    ends: (ends: string) => `Why: ${ends}.`,
    end: (name: string, title: string, fact: string) => `${name}: ${title}, ${fact}`,
    betweenEnds: '; ',
    again: 'Once more',
    close: 'Close the race',
  },
};
