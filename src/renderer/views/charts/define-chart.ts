// Makes a view of a chart: with its types inside, so that charts of different data stand in one
// record.

import type { View } from '../view';
import type { Chart, ChartModel } from './chart';
import { mountChart } from './mount-chart';

export const defineChart = <Data extends object, Model extends ChartModel>(
  chart: Chart<Data, Model>,
): Chart<Data, Model> & View => ({
  ...chart,
  mount: (host, lab) => mountChart(chart, host, lab),
});
