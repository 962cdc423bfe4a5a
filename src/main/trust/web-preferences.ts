// What a page of ours may do, written out in full: nothing but draw and ask through the bridge.

export const webPreferences = Object.freeze({
  sandbox: true,
  contextIsolation: true,
  nodeIntegration: false,
  nodeIntegrationInWorker: false,
  nodeIntegrationInSubFrames: false,
  webSecurity: true,
  allowRunningInsecureContent: false,
  experimentalFeatures: false,
  webviewTag: false,
  navigateOnDragDrop: false,
  safeDialogs: true,
  // Files are chosen in main's dialogs; the page has no picker of its own.
  disableBlinkFeatures: 'FileSystemAccessLocal',
  // The dictionaries would be fetched from a server.
  spellcheck: false,
} satisfies Electron.WebPreferences);
