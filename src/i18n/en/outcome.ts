// What became of a run.

export const outcomeTexts = {
  outcome: {
    computing: 'Computing',
  },
};
