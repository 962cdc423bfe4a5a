// The views of the window that panels choose from. A figure is one folder and one line here.

import type { Session } from '../../shared/session/session';
import { networkView } from './figures/network';
import { secantView } from './figures/secant';
import { slicesView } from './figures/slices';
import { surfaceView } from './surface';
import type { View } from './view';

export { fieldView } from './field';

/** They take turns in the large place. */
export const figures = {
  surface: surfaceView,
  secant: secantView,
  slices: slicesView,
  network: networkView,
} as const satisfies Record<Session['figure'], View>;
