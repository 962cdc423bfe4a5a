// The menu bar, where `&` marks the letter that opens an entry with Alt, and the dialog after crashes.

export const menuTexts = {
  menu: {
    columns: {
      file: '&File',
      edit: '&Edit',
      view: '&View',
      run: '&Run',
      develop: '&Develop',
    },
    commands: {
      open: '&Open…',
      save: '&Save…',
      print: '&Print…',
      undo: '&Undo',
      redo: '&Redo',
      defaultView: '&Default view',
      presenter: '&Presenter mode',
      fullScreen: '&Full screen',
      playPause: '&Play or pause',
      stepBack: 'Step &back',
      stepForward: 'Step &forward',
      firstStep: 'F&irst step',
      lastStep: '&Last step',
      restart: '&Restart',
    },
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
