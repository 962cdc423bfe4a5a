// A run as a table to read in a terminal: the first steps, the last ones, and the verdict.

import { gradientNorm } from '../core/outcome/growth';
import type { Outcome } from '../core/outcome/kinds';
import type { Trajectory } from '../core/run/trajectory';
import type { Language } from '../shared/languages';
import { texts } from '../i18n/texts';
import { outcomeTitle, verdict } from '../i18n/verdict';
import { align, cell } from './align';
import type { Request } from './request';

/** |gradient| is what the run computed: it may be 0 where the true slope is not. */
const labels = {
  en: { step: 'step', slope: '|gradient|' },
  ko: { step: '걸음', slope: '|기울기|' },
} as const satisfies Record<Language, unknown>;

const FIRST = 12;
const LAST = 3;

export function writeTable(
  { run, subject }: Request,
  path: Trajectory,
  outcome: Outcome,
  language: Language,
): string {
  const axes = Array.from({ length: path.dimension }, (_, i) => i);
  const named = labels[language];
  const variables = subject.variables.slice(0, path.dimension);
  const head = [named.step, ...variables, 'f', named.slope];
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
  const title = outcomeTitle(texts[language], outcome);
  return [inputs, '', ...lines, '', `${title}: ${verdict(texts[language], outcome, run)}`, ''].join(
    '\n',
  );
}

const range = (from: number, to: number): number[] =>
  Array.from({ length: to - from }, (_, k) => from + k);
