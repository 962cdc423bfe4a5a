// Every command: `label` in menus, lists and names of buttons, `hint` in a tooltip and beside the
// label where there is room.

export const commandTexts = {
  commandGroups: {
    file: 'File',
    edit: 'Edit',
    view: 'View',
    run: 'Run',
    compare: 'Compare',
    help: 'Help',
    present: 'Presenting',
    lesson: 'Lesson',
  },
  commands: {
    open: { label: 'Open…', hint: 'Opens what was saved: a session, set-ups or a lesson.' },
    setUps: {
      label: 'Set-ups…',
      hint: 'The list of what you prepared for a class: in order, with notes and locks.',
    },
    addSetUp: { label: 'Add to set-ups', hint: 'Keeps what you see now, at the end of the list.' },
    save: { label: 'Save…', hint: 'Saves what you see as a session.' },
    export: {
      label: 'Export…',
      hint: 'Pictures, films, numbers, notebooks and worksheets of what you see.',
    },
    savePage: {
      label: 'Save as a page…',
      hint: 'One HTML file with the whole lab inside, which opens in a browser and starts with what you see.',
    },
    share: {
      label: 'QR code…',
      hint: 'What you see as a code for a camera, and as letters to send.',
    },
    copyPicture: {
      label: 'Copy as picture',
      hint: 'The views as they are on the screen, to paste into a slide.',
    },
    copyText: { label: 'Copy as text', hint: 'The session as its file has it, to paste anywhere.' },
    copyCode: {
      label: 'Copy as code',
      hint: 'The session as one short line, to send in a message.',
    },
    pasteText: {
      label: 'Open from text…',
      hint: 'A code, a link or the text of a file. Ctrl+V outside a text box does it too.',
    },
    print: { label: 'Print…', hint: 'Prints the window in the colours of paper.' },
    undo: { label: 'Undo', hint: 'Takes the last change back.' },
    redo: { label: 'Redo', hint: 'Makes the change again that was taken back.' },
    settings: {
      label: 'Settings…',
      hint: 'Language, colours, size of text, speed, digits and sound.',
    },
    defaultView: { label: 'Default view', hint: 'Turns and frames the surface as at first.' },
    multiples: {
      label: 'Small multiples',
      hint: 'Each run in a small field of its own, all on the same axes.',
    },
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
    stepArrows: {
      label: 'Step arrows',
      hint: 'The step that is really taken, beside the slope and what the method remembers.',
    },
    arithmetic: { label: 'Digit by digit', hint: 'The arithmetic of this step, digit by digit.' },
    code: { label: 'Python code', hint: 'The session as Python code.' },
    sharedArray: {
      label: 'The notebook’s mystery',
      hint: 'Why lr = 10 and lr = 1e-10 printed the same pair.',
    },
    courseMap: {
      label: 'Course map',
      hint: 'All lessons with their aims, minutes and what you have done.',
    },
    saveLesson: {
      label: 'Save this lesson as a file',
      hint: 'Saves the open lesson, in every language it has, to be changed and opened again.',
    },
    lessonEditor: {
      label: 'Make a lesson',
      hint: 'Opens the editor of lessons, with what was being made last.',
    },
    lessonForward: {
      label: 'On in the lesson',
      hint: 'The answer, the task, the explanation, the next step: one press each.',
    },
    lessonBack: { label: 'Back in the lesson', hint: 'Takes back the last press.' },
    playPause: { label: 'Play or pause', hint: 'Walks the steps one after the other, or waits.' },
    stepBack: { label: 'Step back', hint: 'One step back' },
    stepForward: { label: 'Step forward', hint: 'One step forward' },
    firstStep: { label: 'First step', hint: 'To the start, step 0' },
    lastStep: { label: 'Last step', hint: 'To where the run ends' },
    palette: {
      label: 'Find a command…',
      hint: 'Commands, functions, lessons and settings by their names.',
    },
    keys: { label: 'Keys', hint: 'Every key and what it does.' },
    firstSteps: { label: 'First steps', hint: 'What the first screen shows, and what to press.' },
    glossary: {
      label: 'Glossary',
      hint: 'The words of the lessons, each in one or two sentences.',
    },
    guides: { label: 'Guides for teachers', hint: 'For each lesson a guide and a worksheet.' },
    model: { label: 'The model', hint: 'What the lab computes, and how it comes to its verdicts.' },
    install: { label: 'Install', hint: 'Puts the lab among the programs of this device.' },
    about: { label: 'About Descent Lab', hint: 'Versions and licences.' },
    restart: { label: 'Restart', hint: 'Restart from step 0' },
    race: {
      label: 'Race',
      hint: 'All runs from step 0 on one clock: who arrives first?',
    },
    comparison: {
      label: 'Comparison',
      hint: 'The runs in a table: verdict, arrival, f, distance, evaluations.',
    },
    slower: { label: 'Slower', hint: 'Half as many steps a second.' },
    faster: { label: 'Faster', hint: 'Twice as many steps a second, 256 at most.' },
    playSound: {
      label: 'The run as sound',
      hint: 'The whole run in a few seconds: the lower f, the lower the tone.',
    },
    pinRun: {
      label: 'Pin this run',
      hint: 'Keeps this run to compare with: the controls go on with a copy of it.',
    },
    duplicateRun: { label: 'Duplicate run', hint: 'A second run just like this one.' },
    nextRun: { label: 'Next run', hint: 'The controls change the next of the compared runs.' },
    previousRun: {
      label: 'Previous run',
      hint: 'The controls change the compared run before this one.',
    },
    renameRun: {
      label: 'Rename run…',
      hint: 'A name of your own; without one a run is called by what it differs in.',
    },
    hideRun: {
      label: 'Hide run',
      hint: 'It stays in the list and is drawn no more; the controls change the next one.',
    },
    moveRunUp: { label: 'Move run up', hint: 'One place up in the list of compared runs.' },
    moveRunDown: { label: 'Move run down', hint: 'One place down in the list of compared runs.' },
    removeRun: {
      label: 'Remove run',
      hint: 'Takes this run out of the list; Undo brings it back.',
    },
    stopComparing: {
      label: 'Stop comparing',
      hint: 'Keeps the run alone that the controls change.',
    },
    compareRates: {
      label: 'Too small / right / too large',
      hint: 'The three rates of this function and method side by side.',
    },
    compareMethods: {
      label: 'All methods from one start',
      hint: 'Each with the rate that suits it here.',
    },
    compareDecades: {
      label: 'Several learning rates',
      hint: 'This rate, and ten and a hundred times smaller and larger.',
    },
    compareStarts: {
      label: 'Starts on a ring',
      hint: 'Eight starts around the lowest point, or around the middle.',
    },
    compareGradients: {
      label: 'Numerical against analytic',
      hint: 'Both gradients at a rate that is too large: there rounding shows.',
    },
    compareCells: {
      label: 'Shared array or copies',
      hint: 'The notebook’s cells on one array, beside the same from a copy each.',
    },
    lrUp: { label: 'Larger learning rate', hint: 'The next of 1, 3, 10, 30 …' },
    lrDown: { label: 'Smaller learning rate', hint: 'The next of 30, 10, 3, 1 …' },
    lrTooLarge: { label: 'Learning rate: too large', hint: 'A rate at which the point runs away.' },
    lrRight: { label: 'Learning rate: just right', hint: 'A rate that arrives in few steps.' },
    lrTooSmall: { label: 'Learning rate: too small', hint: 'A rate that hardly moves.' },
    setUp1: { label: 'Set-up 1', hint: 'Opens set-up 1 of the list.' },
    setUp2: { label: 'Set-up 2', hint: 'Opens set-up 2 of the list.' },
    setUp3: { label: 'Set-up 3', hint: 'Opens set-up 3 of the list.' },
    setUp4: { label: 'Set-up 4', hint: 'Opens set-up 4 of the list.' },
    setUp5: { label: 'Set-up 5', hint: 'Opens set-up 5 of the list.' },
    setUp6: { label: 'Set-up 6', hint: 'Opens set-up 6 of the list.' },
    setUp7: { label: 'Set-up 7', hint: 'Opens set-up 7 of the list.' },
    setUp8: { label: 'Set-up 8', hint: 'Opens set-up 8 of the list.' },
    setUp9: { label: 'Set-up 9', hint: 'Opens set-up 9 of the list.' },
    figureAlone: { label: 'Surface alone', hint: 'Once more, and two views share the room.' },
    fieldAlone: { label: 'Field alone', hint: 'Once more, and two views share the room.' },
    chartAlone: { label: 'Chart alone', hint: 'Once more, and two views share the room.' },
    otherView: { label: 'Field or chart', hint: 'What stands beside the surface.' },
    reasons: { label: 'Reasons of the verdict', hint: 'Why the run ends as it does.' },
    numbers: { label: 'This step in numbers', hint: 'x, f and the gradient of this step.' },
    laser: { label: 'Laser pointer', hint: 'A dot of light follows the mouse.' },
    spotlight: { label: 'Spotlight', hint: 'Dims everything but a circle around the mouse.' },
    spotWider: { label: 'Larger spotlight', hint: 'Also by the wheel with Alt.' },
    spotNarrower: { label: 'Smaller spotlight', hint: 'Also by the wheel with Alt.' },
    blank: { label: 'Black screen', hint: 'Any key brings the picture back.' },
    stepOut: { label: 'Close, then leave', hint: 'What is open closes; presenting ends at last.' },
  },
};
