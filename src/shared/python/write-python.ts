// A run as a Python script in the notebook's style, which prints the rows that --format csv prints.

import { gradientTrees } from '../../core/expression/tree/differentiate';
import { parseFormula } from '../../core/expression/parse/parse-formula';
import { isNoisy } from '../../core/noise/gradient-noise';
import { resolveOptimizer } from '../../core/optimizers/resolve-optimizer';
import { scheduleById } from '../../core/schedules';
import { resolveSchedule } from '../../core/schedules/resolve-schedule';
import type { ChosenOptimizer } from '../../core/optimizers/chosen-optimizer';
import type { Run } from '../../core/run/run';
import type { Parsed } from '../session/fields';
import type { ObjectiveInfo } from '../session/objective-info';
import { pythonOf } from './from-tree';
import { methodOf, type MethodLines } from './methods';
import { net } from './net';
import { rateRule } from './schedules';
import { Unwritable } from './unwritable';
import type { CommentId, Script, ScriptLine } from './script';

type Lines = readonly ScriptLine[];

/** A comment at the end of `code`, or of a line of its own. */
const comment = (code: string, comment: CommentId, after = ''): ScriptLine => ({
  code,
  comment,
  after,
});

/** A run, and what is known of its objective. */
export interface Scripted {
  readonly run: Omit<Run, 'objective'> & { readonly optimizer: ChosenOptimizer };
  readonly subject: ObjectiveInfo;
}

/** What a script is made of, before the lines that run it. */
export interface ScriptPart {
  readonly id: 'imports' | 'function' | 'numerical' | 'analytic' | 'method' | 'descend';
  readonly lines: Script;
}

/** @returns the script, or why there can be none */
export function writePython(of: Scripted): Parsed<Script> {
  const parts = scriptParts(of);
  if (!parts.ok) return parts;
  const all = [...parts.value.map(({ lines }) => lines), last(of)];
  // Two empty lines between the parts, and the last line ends.
  return {
    ok: true,
    value: [...all.flatMap((lines, k) => (k === 0 ? lines : ['', '', ...lines])), ''],
  };
}

/** @returns the parts in their order, or why there can be none */
export function scriptParts(of: Scripted): Parsed<readonly ScriptPart[]> {
  const { run, subject } = of;
  const numerical = run.gradient === 'numerical';
  try {
    const { f, gradient } = functionOf(subject);
    const { calls } = methodIn(of);
    const parts: (ScriptPart | null)[] = [
      { id: 'imports', lines: [comment('', 'title'), 'import numpy as np'] },
      { id: 'function', lines: [comment('', 'f', `: ${oneLine(subject.formula)}`), ...f] },
      numerical ? { id: 'numerical', lines: central(run.h) } : null,
      numerical && !calls
        ? null
        : { id: 'analytic', lines: [comment('', 'analytic'), ...gradient()] },
      calls ? { id: 'method', lines: calls } : null,
      { id: 'descend', lines: loop(of, numerical ? 'numerical_gradient(f, x)' : 'gradient(x)') },
    ];
    return { ok: true, value: parts.filter((part) => part !== null) };
  } catch (error) {
    if (error instanceof Unwritable) return { ok: false, problem: error.problem };
    throw error;
  }
}

function functionOf(subject: ObjectiveInfo): { f: Lines; gradient: () => Lines } {
  if (subject.net) {
    const { f, gradient } = net(subject.net);
    return { f, gradient: () => gradient };
  }
  const read = parseFormula(subject.formula);
  if (!read.ok) throw new Unwritable(read.problem);
  return {
    f: ['def f(x):', `    return ${pythonOf(read.tree)}`],
    // Of a long formula nobody can read it; then only those who want it go without.
    gradient: () => [
      'def gradient(x):',
      '    return np.array([',
      ...gradientTrees(read.tree, subject.dimension).map((slope) => `        ${pythonOf(slope)},`),
      '    ], dtype=float)',
    ],
  };
}

const central = (h: number): Lines => [
  comment('', 'numerical'),
  'def numerical_gradient(f, x):',
  `    h = ${h}`,
  '    grad = np.zeros_like(x)',
  '',
  '    for idx in range(x.size):',
  '        tmp_val = x[idx]',
  comment('        ', 'ahead'),
  '        x[idx] = tmp_val + h',
  '        fxh1 = f(x)',
  '',
  comment('        ', 'behind'),
  '        x[idx] = tmp_val - h',
  '        fxh2 = f(x)',
  '',
  '        grad[idx] = (fxh1 - fxh2) / (2*h)',
  comment('        x[idx] = tmp_val  ', 'restore'),
  '',
  '    return grad',
];

function methodIn({ run }: Scripted): MethodLines {
  const { id } = run.optimizer;
  const method = methodOf(id);
  if (!method) throw new Unwritable({ code: 'methodWithoutPython', method: id });
  return method;
}

function loop(of: Scripted, exact: string): Lines {
  const method = methodIn(of);
  const { noise } = of.run;
  const noisy = isNoisy(noise);
  const gradient = noisy ? `${exact} + sigma * np.random.randn(x.size)` : exact;
  const rate = rateRule(scheduleById(of.run.schedule?.id ?? 'constant').id);
  return [
    `def descend(f, init_x, lr=0.01, step_num=100${tuning(of)}):`,
    comment('    x = init_x.copy()  ', 'copy'),
    ...(noisy ? [comment('    np.random.seed(seed)  ', 'seed')] : []),
    ...(rate.length > 0 ? ['    init_lr = lr'] : []),
    ...method.begin.map((line) => `    ${line}`),
    '    rows = []',
    '    for i in range(step_num):',
    comment(`        grad = ${gradient}  `, 'slope'),
    '        rows.append([*x, f(x), *grad])',
    ...[...rate, ...method.update].map((line) => `        ${line}`),
    `    rows.append([*x, f(x), *${noisy ? `(${gradient})` : gradient}])`,
    '    return rows',
  ];
}

/** What tunes method, schedule and noise, as further arguments with their values. */
function tuning({ run }: Scripted): string {
  const { optimizer, params } = resolveOptimizer(run.optimizer);
  const { schedule, params: shape } = resolveSchedule(run.schedule);
  const written = [
    ...optimizer.params.map(({ id }, k) => `${id}=${params[k]}`),
    ...schedule.params.map(
      ({ id, whole }, k) => `${id}=${whole ? shape[k] : float(shape[k] ?? Number.NaN)}`,
    ),
    ...(isNoisy(run.noise) ? [`sigma=${run.noise.sigma}`, `seed=${run.noise.seed}`] : []),
  ];
  return written.map((text) => `, ${text}`).join('');
}

const last = (of: Scripted): Lines => [
  startLine(of),
  `rows = ${callOf(of)}`,
  '',
  comment('', 'rows'),
  'for step, row in enumerate(rows):',
  "    print(step, *map(float, row), sep=',')",
];

/** The start as an array of floats. */
export const startLine = ({ run }: Scripted): string =>
  `init_x = np.array([${Array.from(run.start, float).join(', ')}])`;

/** The rows of the run, from `init_x`. */
export const callOf = ({ run }: Scripted): string =>
  `descend(f, init_x, lr=${run.lr}, step_num=${run.steps})`;

/** A comment ends with its line: a formula of several must not go on as statements. */
const oneLine = (text: string): string => text.replaceAll(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ').trim();

/** A literal that is a float in Python, too: of an array of ints `x -= …` would be refused. */
const float = (value: number): string => (Number.isInteger(value) ? value.toFixed(1) : `${value}`);
