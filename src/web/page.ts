// The entry of the one file.

import { start } from '../renderer/app/start';
import './one-file/unpacked';
import { dataInPage } from './data-block';
import { browserPorts } from './ports';
import { webCore } from './web-core';

const core = webCore(unpacked.startCore);

void start(browserPorts({ edition: 'page', core, data: dataInPage() }));
