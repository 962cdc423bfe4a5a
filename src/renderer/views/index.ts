// The views of the window. A view is one folder and one line here.

import { valueView } from './chart';
import { fieldView } from './field';
import { surfaceView } from './surface';
import type { LowerView, View } from './view';

export const views = [surfaceView, fieldView] as const satisfies readonly View[];

/** They take turns below the field, in the order of their menu. */
export const lowerViews = [valueView] as const satisfies readonly LowerView[];
