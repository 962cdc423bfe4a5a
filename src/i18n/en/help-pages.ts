// The help: its frame, the first steps, and what it says of the program. Its other pages are
// documents (`docs`).

import { capitalized, cardinal } from './cardinals';

export const helpPageTexts = {
  helpPages: {
    title: 'Help',
    close: 'Close',
    back: 'Back to the page before',
    start: 'To begin',
    teaching: 'For teachers',
    reference: 'To look up',
    program: 'The program',
    glossary: 'Glossary',
  },
  about: {
    title: 'About',
    version: 'Version {version}',
    runs: 'What runs it',
    libraries: 'What it is built from',
    licence: 'The licence of Descent Lab: MIT',
    runtime:
      'The terms of Chromium and Node.js are in the file LICENSES.chromium.html in the folder of Electron.',
    fonts:
      'The fonts Pretendard, JetBrains Mono and KaTeX are under the SIL Open Font License 1.1.',
    toFonts: 'Fonts and their licence',
    offline: {
      app: 'Descent Lab works without a network and sends nothing.',
      web: 'Once it has been opened, Descent Lab works in this browser without a network too. It sends nothing: what you make stays on this computer.',
      page: 'All of Descent Lab is in this one file. It works without a network and sends nothing: what you make stays on this computer.',
    },
  },
  firstSteps: {
    title: 'First steps',
    see: 'On the left is the surface of f; beside it, the same seen from above, with arrows that point downhill. “{descend}” sends the ball from the start downhill. Drag the ring to start somewhere else.',
    walk: 'The learning rate lr says how far one step goes: try 0.1, then 10 and 1e-10. “{more}” unfolds the other controls, the charts and the tables.',
    choose: (lessons: number) =>
      `${capitalized(cardinal(lessons))} short lessons around section 4.4 wait in the menu at the top: predict, try, and read why. Whoever knows derivatives can begin with lesson 3. “{present}” (F5) fills the screen with the figures for a class.`,
    tryIt: 'Try it',
    lesson: (number: number) => `Lesson ${number}`,
  },
};
