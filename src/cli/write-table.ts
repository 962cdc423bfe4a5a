// A run as a table to read in a terminal: the first steps, the last ones, and the verdict.

import { gradientNorm } from '../core/outcome/growth';
import type { Outcome } from '../core/outcome/kinds';
import type { Trajectory } from '../core/run/trajectory';
import type { Texts } from '../i18n/texts';
import { outcomeTitle, verdict } from '../i18n/verdict';
import { align, cell } from './align';
import type { Request } from './request';

const FIRST = 12;
const LAST = 3;

export function writeTable(
  { run, subject }: Request,
  path: Trajectory,
  outcome: Outcome,
  t: Texts,
): string {
  const axes = Array.from({ length: path.dimension }, (_, i) => i);
  const variables = subject.variables.slice(0, path.dimension);
  // What the run computed: it may be 0 where the true slope is not.
  const head = [t.trace.step, ...variables, 'f', t.trace.slope];
  const row = (step: number): string[] => [
    String(step),
    ...axes.map((i) => cell(path.x(step, i))),
    cell(path.f(step)),
    cell(gradientNorm(path, step)),
  ];
  const whole = path.length <= FIRST + LAST + 1;
  const first = range(0, whole ? path.length : FIRST).map(row);
  const last = whole ? [] : range(path.length - LAST, path.length).map(row);
  const gap = whole ? [] : [head.map(() => '⋮')];
  const lines = align([head, ...first, ...gap, ...last]);
  const inputs = `f(${variables.join(', ')}) = ${subject.formula}   lr = ${run.lr}   step_num = ${run.steps}`;
  const conclusion = `${outcomeTitle(t, outcome)}: ${verdict(t, outcome, run)}`;
  return [inputs, '', ...lines, '', conclusion, ''].join('\n');
}

const range = (from: number, to: number): number[] =>
  Array.from({ length: to - from }, (_, k) => from + k);
