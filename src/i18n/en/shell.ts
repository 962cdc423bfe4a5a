// The system's own dialogs, the menu, and what the app says outside its window.

export const shellTexts = {
  dialogs: {
    open: 'Open a session',
    save: 'Save the session',
    kind: 'Descent Lab session',
  },
};
