// What a start is measured against: Electron with a window and nothing else.
const path = require('node:path');
const { app, BrowserWindow } = require('electron');

app.on('ready', () => {
  const window = new BrowserWindow({ width: 1280, height: 800 });
  void window.loadFile(path.join(__dirname, '..', '..', '..', 'out', 'bare', 'index.html'));
});
