// The palette of commands and the list of keys.

export const paletteTexts = {
  palette: {
    ask: 'What are you looking for?',
    found: (count: number) => `${count} found`,
    nothing: 'Nothing is called that. Try another word, in English or Korean.',
    step: 'Lesson {lesson}, step {step}',
    chosen: 'on',
  },
  keyList: {
    title: 'Keys',
    close: 'Close (Esc)',
    presenting: 'While presenting',
    surface: 'On the surface',
    rate: 'On the lr slider',
    runs: 'In the list of compared runs',
    window: 'Window',
    does: {
      turn: 'turn',
      zoom: 'zoom',
      rateStep: 'by 1, 3, 10, 30 …',
      rateFiner: 'finer',
      rateDecade: 'by a decade',
      rateOutcome: 'to the next change of outcome',
      runGo: 'to another run',
      runChoose: 'the controls change it',
      runMove: 'one place up, down',
      runHide: 'hides or shows it',
      runRemove: 'removes it',
      larger: 'larger, smaller, as it was',
      tab: 'to the next control',
      escape: 'closes what is open',
    },
  },
};
