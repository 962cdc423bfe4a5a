// The entry of the one file.

import { start } from '../renderer/app/start';
import { ownPage } from './one-file/own-page';
import './one-file/unpacked';
import { dataInPage } from './data-block';
import { browserPorts } from './ports';
import { webCore } from './web-core';

const core = webCore(unpacked.startCore);

const emptyPage = async () => ownPage(unpacked);

void start(browserPorts({ edition: 'page', core, emptyPage, data: dataInPage() }));
