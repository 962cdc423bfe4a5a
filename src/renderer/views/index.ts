// The views of the window. A view is one folder and one line here.

import type { Session } from '../../shared/session/session';
import { valueView } from './charts/value';
import { gradientView } from './charts/gradients';
import { growthView } from './charts/growth';
import { hView } from './charts/h';
import { networkView } from './figures/network';
import { secantView } from './figures/secant';
import { slicesView } from './figures/slices';
import { surfaceView } from './surface';
import { sweepView } from './charts/sweep';
import type { LowerView, View } from './view';

/** They take turns in the large place. */
export const figures = {
  surface: surfaceView,
  secant: secantView,
  slices: slicesView,
  network: networkView,
} as const satisfies Record<Session['figure'], View>;

/** They take turns below the field, in the order of their menu. */
export const lowerViews = [
  valueView,
  growthView,
  gradientView,
  sweepView,
  hView,
] as const satisfies readonly LowerView[];
