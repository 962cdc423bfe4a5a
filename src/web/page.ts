// The entry of the one file.

import { start } from '../renderer/app/start';
import './one-file/unpacked';
import { webShell } from './shell/web-shell';
import { webCore } from './web-core';

void start({
  edition: 'page',
  core: webCore(unpacked.startCore),
  shell: webShell,
  remember: () => {},
  onAsked: () => () => {},
});
