// The views of the window. A view is one folder and one line here.

import type { Session } from '../../shared/session';
import { valueView } from './chart';
import { gradientView } from './gradient';
import { growthView } from './growth';
import { hView } from './h';
import { networkView } from './network';
import { secantView } from './secant';
import { slicesView } from './slices';
import { surfaceView } from './surface';
import { sweepView } from './sweep';
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
