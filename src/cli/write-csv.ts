// A run as CSV: a header, then one row a step with all digits of float64.

import type { Trajectory } from '../core/run/trajectory';

export function writeCsv(path: Trajectory): string {
  const axes = Array.from({ length: path.dimension }, (_, i) => i);
  const lines = [['step', ...axes.map((i) => `x${i}`), 'f', ...axes.map((i) => `g${i}`)].join()];
  for (let step = 0; step < path.length; step++) {
    const x = axes.map((i) => path.x(step, i));
    const g = axes.map((i) => path.gradient(step, i));
    lines.push([step, ...x, path.f(step), ...g].join());
  }
  return `${lines.join('\n')}\n`;
}
