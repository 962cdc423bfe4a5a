// The views of the window. A view is one folder and one line here.

import { chartView } from './chart';
import { fieldView } from './field';
import { surfaceView } from './surface';
import type { View } from './view';

export const views = [surfaceView, fieldView, chartView] as const satisfies readonly View[];
