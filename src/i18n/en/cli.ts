// What `trace` writes above its columns.

export const cliTexts = {
  trace: {
    step: 'step',
    slope: '|gradient|',
    outcome: 'outcome',
  },
};
