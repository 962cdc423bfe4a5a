// What went wrong, in a file under the app's own folder. Never on the console, never to a server.

import log from 'electron-log/main';

log.transports.console.level = false;
log.transports.ipc.level = false;
log.transports.file.level = 'info';
log.transports.file.maxSize = 1_000_000;

export { log };
