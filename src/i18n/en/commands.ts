// Every command: `label` in menus, lists and names of buttons, `hint` in a tooltip and beside the
// label where there is room.

export const commandTexts = {
  commandGroups: {
    file: 'File',
    edit: 'Edit',
    view: 'View',
    run: 'Run',
    help: 'Help',
    present: 'Presenting',
    lesson: 'Lesson',
  },
  commands: {
    open: { label: 'Open…', hint: 'Opens a session that was saved.' },
    save: { label: 'Save…', hint: 'Saves what you see as a session.' },
    print: { label: 'Print…', hint: 'Prints the window in the colours of paper.' },
    undo: { label: 'Undo', hint: 'Takes the last change back.' },
    redo: { label: 'Redo', hint: 'Makes the change again that was taken back.' },
    defaultView: { label: 'Default view', hint: 'Turns and frames the surface as at first.' },
    presenter: {
      label: 'Presenter mode',
      hint: 'Larger type and thicker lines, for the back row.',
    },
    more: {
      label: 'More',
      hint: 'Charts, methods, gradients and all numbers, or the essentials alone.',
    },
    wholeLab: {
      label: 'Open the whole lab',
      hint: 'Everything the lab has, with this step of the lesson; the lesson comes back as it was.',
    },
    fullScreen: { label: 'Full screen', hint: 'The window fills the screen, or no longer.' },
    arithmetic: { label: 'Digit by digit', hint: 'The arithmetic of this step, digit by digit.' },
    code: { label: 'Python code', hint: 'The session as Python code.' },
    sharedArray: {
      label: 'The notebook’s mystery',
      hint: 'Why lr = 10 and lr = 1e-10 printed the same pair.',
    },
    playPause: { label: 'Play or pause', hint: 'Walks the steps one after the other, or waits.' },
    stepBack: { label: 'Step back', hint: 'One step back' },
    stepForward: { label: 'Step forward', hint: 'One step forward' },
    firstStep: { label: 'First step', hint: 'To the start, step 0' },
    lastStep: { label: 'Last step', hint: 'To where the run ends' },
    restart: { label: 'Restart', hint: 'Restart from step 0' },
    playSound: {
      label: 'The run as sound',
      hint: 'The whole run in a few seconds: the lower f, the lower the tone.',
    },
    lrUp: { label: 'Larger learning rate', hint: 'The next of 1, 3, 10, 30 …' },
    lrDown: { label: 'Smaller learning rate', hint: 'The next of 30, 10, 3, 1 …' },
    lrTooLarge: { label: 'Learning rate: too large', hint: 'A rate at which the point runs away.' },
    lrRight: { label: 'Learning rate: just right', hint: 'A rate that arrives in few steps.' },
    lrTooSmall: { label: 'Learning rate: too small', hint: 'A rate that hardly moves.' },
    laser: { label: 'Laser pointer', hint: 'A dot of light follows the mouse.' },
    spotlight: { label: 'Spotlight', hint: 'Dims everything but a circle around the mouse.' },
    spotWider: { label: 'Larger spotlight', hint: 'Also by the wheel with Alt.' },
    spotNarrower: { label: 'Smaller spotlight', hint: 'Also by the wheel with Alt.' },
    blank: { label: 'Black screen', hint: 'Any key brings the picture back.' },
    stepOut: { label: 'Close, then leave', hint: 'What is open closes; presenting ends at last.' },
  },
};
