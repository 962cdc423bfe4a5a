// The entry of the site.

import { start } from '../renderer/app/start';
import { shippedPage } from '../renderer/model/export/empty-page';
import coreWorker from './core-worker?worker&url';
import { browserPorts } from './ports';
import { scriptUrl } from './script-url';
import { siteUpkeep } from './site-upkeep';
import { webCore } from './web-core';

const core = webCore(() => new Worker(scriptUrl(coreWorker), { type: 'module' }));

void start({
  ...browserPorts({ edition: 'web', core, emptyPage: shippedPage }),
  upkeep: siteUpkeep(),
});
