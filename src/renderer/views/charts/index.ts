// The charts, which take turns below the field. A chart is one folder and one line here.

import type { View } from '../view';
import type { ChartKind } from './chart';
import { gradientChart } from './gradients';
import { growthChart } from './growth';
import { hChart } from './h';
import { sweepChart } from './sweep';
import { valueChart } from './value';

export const charts: Readonly<Record<ChartKind, View>> = {
  value: valueChart,
  growth: growthChart,
  gradient: gradientChart,
  sweep: sweepChart,
  h: hChart,
};
