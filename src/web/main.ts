// The entry of the site.

import { start } from '../renderer/app/start';
import coreWorker from './core-worker?worker&url';
import { scriptUrl } from './script-url';
import { webShell } from './shell/web-shell';
import { webCore } from './web-core';

void start({
  edition: 'web',
  core: webCore(() => new Worker(scriptUrl(coreWorker), { type: 'module' })),
  shell: webShell,
  remember: () => {},
  onAsked: () => () => {},
});
