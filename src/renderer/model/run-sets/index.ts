// The catalogue of one-click sets, in the order of the menu.

import { cells } from './cells';
import { decades } from './decades';
import { gradients } from './gradients';
import { methods } from './methods';
import { rates } from './rates';
import type { RunSet } from './run-set';
import { starts } from './starts';

export const runSets: readonly RunSet[] = [rates, methods, decades, starts, gradients, cells];
