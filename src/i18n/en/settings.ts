// The settings, each with what it does.

export const settingTexts = {
  settings: {
    title: 'Settings',
    close: 'Close settings',
    reset: 'As at first',
    asComputer: 'As the computer',
    textSize: 'Text size',
    percent: (part: string) => `${part} %`,
    speed: 'Speed',
    decimals: 'Digits of numbers',
    allDigits: 'All',
    sound: 'Sound',
    more: 'Show everything',
    help: {
      textSize: 'All that is read and pressed grows; the pictures keep their room.',
      decimals: 'How many digits read-outs show; “Digit by digit” always has all of them.',
      sound: 'One tone a step while it plays: the lower f, the lower the tone.',
      more: 'The lab opens with charts, methods and all numbers, not with the essentials.',
      reset: 'Every setting here as it was when the lab was started for the first time.',
    },
  },
};
