// All that can be done.

import type { Action } from '../action';
import { commandActions } from './commands';
import { controlActions } from './controls';
import { fileActions } from './files';
import { keyActions } from './keys';
import { windowActions } from './window';

export const actions: readonly Action[] = [
  ...keyActions,
  ...commandActions,
  ...controlActions,
  ...fileActions,
  ...windowActions,
];
