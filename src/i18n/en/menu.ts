// The menu bar, where `&` marks the letter that opens an entry with Alt, and the dialog after crashes.

export const menuTexts = {
  menu: {
    develop: '&Develop',
    roles: {
      quit: '&Quit',
      cut: 'Cu&t',
      copy: '&Copy',
      paste: '&Paste',
      selectAll: 'Select &all',
      zoomIn: 'Zoom &in',
      zoomOut: 'Zoom &out',
      resetZoom: '&Actual size',
    },
  },
  crash: {
    message: 'The page of Descent Lab stopped twice within a minute.',
    detail: 'Your session is kept. Load the page again, or quit?',
    reload: 'Load again',
    quit: 'Quit',
  },
};
