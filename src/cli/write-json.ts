// A run as JSON, one row a line. JSON has no Infinity and no NaN: they are written as strings.

import type { Outcome } from '../core/outcome-kinds';
import type { Trajectory } from '../core/trajectory';
import type { Request } from './request';

/** All digits of float64: the shortest text that reads back to the same number. */
const text = (value: unknown): string =>
  JSON.stringify(value, (_key, part: unknown) =>
    typeof part === 'number' && !Number.isFinite(part) ? String(part) : part,
  );

export function writeJson(request: Request, path: Trajectory, outcome: Outcome): string {
  const { objective, lr, steps, gradient, h } = request.run;
  const head = text({
    objective: objective.id,
    optimizer: request.optimizer,
    lr,
    steps,
    gradient,
    h,
  });
  const rows: string[] = [];
  for (let step = 0; step < path.length; step++) {
    const slope = Array.from({ length: path.dimension }, (_, i) => path.gradient(step, i));
    rows.push(text({ step, x: [...path.point(step)], f: path.f(step), gradient: slope }));
  }
  return `${head.slice(0, -1)},"trajectory":[\n${rows.join(',\n')}\n],"outcome":${text(outcome)}}\n`;
}
