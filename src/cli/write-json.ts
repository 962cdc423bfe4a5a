// A run as JSON, one row a line.

import type { Outcome } from '../core/outcome/kinds';
import type { Trajectory } from '../core/run/trajectory';
import { headOf } from './head';
import { jsonText } from './json-text';
import type { Request } from './request';

export function writeJson(request: Request, path: Trajectory, outcome: Outcome): string {
  const rows: string[] = [];
  for (let step = 0; step < path.length; step++) {
    const slope = Array.from({ length: path.dimension }, (_, i) => path.gradient(step, i));
    rows.push(jsonText({ step, x: [...path.point(step)], f: path.f(step), gradient: slope }));
  }
  const head = jsonText(headOf(request)).slice(0, -1);
  return `${head},"trajectory":[\n${rows.join(',\n')}\n],"outcome":${jsonText(outcome)}}\n`;
}
