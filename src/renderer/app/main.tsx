// The entry of the desktop app.

import { bridge } from './bridge';
import { start } from './start';

void start(bridge);
