// Loaded into Electron's main process by NODE_OPTIONS: when what was waited for has been painted, writes
// the time and the processor time of all processes to SEEN_FILE and ends the app.
const { writeFileSync } = require('node:fs');
const path = require('node:path');
const { isMainThread } = require('node:worker_threads');

/** In ms: compiled programs are kept by then. */
const STAY = 5000;

// Electron is there only after what is required first.
if (isMainThread) setImmediate(watch);

function watch() {
  const { app, ipcMain } = require('electron');
  const filePath = path.join(__dirname, 'seen.cjs');
  app.on('session-created', (session) => {
    if (session.registerPreloadScript) session.registerPreloadScript({ type: 'frame', filePath });
    // Of Electron before 35.
    // oxlint-disable-next-line typescript/no-deprecated
    else session.setPreloads([filePath]);
  });
  ipcMain.on('seen', () => {
    const at = Date.now();
    const spent = app.getAppMetrics().map(({ cpu }) => cpu.cumulativeCPUUsage ?? NaN);
    const cpu = 1000 * spent.reduce((sum, each) => sum + each, 0);
    writeFileSync(process.env['SEEN_FILE'], JSON.stringify({ at, cpu }));
    if (process.env['SEEN_FIRST']) setTimeout(() => app.exit(0), STAY);
    else app.exit(0);
  });
}
