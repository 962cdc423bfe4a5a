// What stands on the screen beside the controls: the aim, the keys with words, what unfolds.

export const screenTexts = {
  screen: {
    aim: 'Walk downhill, one step at a time',
    oneStep: 'Step',
    stepsOf: (total: string) => `/ ${total} steps`,
    less: 'Essentials',
    present: 'Present',
    menu: 'Menu',
    views: 'Views',
  },
  /** In a sentence where a number would stand: f = not a number. */
  notANumber: 'not a number',
};
