// A run as a Python script in the notebook's style, which prints the rows that --format csv prints.

import { gradientTrees } from '../core/expression/differentiate';
import { parseFormula } from '../core/expression/parse-formula';
import { optimizerOf } from '../core/optimizer-of';
import type { Language } from '../core/words';
import { Problem } from './problem';
import { pythonOf } from './python/from-tree';
import { methodOf } from './python/methods';
import { net } from './python/net';
import { words } from './python/words';
import type { Request } from './request';

type Lines = readonly string[];

/** @throws Problem where Python cannot say it */
export async function writePython(request: Request, language: Language): Promise<string> {
  const say = (of: keyof typeof words): string => words[of][language];
  const { run, subject } = request;
  const numerical = run.gradient === 'numerical';
  const { f, gradient } = await functionOf(request);
  const parts: Lines[] = [
    [`# ${say('title')}`, 'import numpy as np'],
    [`# ${say('f')}: ${subject.formula}`, ...f],
    numerical ? central(run.h, say) : [`# ${say('analytic')}`, ...gradient],
    loop(request, numerical ? 'numerical_gradient(f, x)' : 'gradient(x)', say),
    last(request, say),
  ];
  return `${parts.map((lines) => lines.join('\n')).join('\n\n\n')}\n`;
}

async function functionOf({ subject }: Request): Promise<{ f: Lines; gradient: Lines }> {
  if (subject.entry?.id === 'simplenet') return net;
  const read = await parseFormula(subject.formula);
  if (!read.ok) throw new Problem(read.problem.words);
  const slopes = gradientTrees(read.tree, subject.dimension).map((tree) => pythonOf(tree));
  return {
    f: ['def f(x):', `    return ${pythonOf(read.tree)}`],
    gradient: [
      'def gradient(x):',
      '    return np.array([',
      ...slopes.map((slope) => `        ${slope},`),
      '    ], dtype=float)',
    ],
  };
}

type Say = (of: keyof typeof words) => string;

const central = (h: number, say: Say): Lines => [
  `# ${say('numerical')}`,
  'def numerical_gradient(f, x):',
  `    h = ${h}`,
  '    grad = np.zeros_like(x)',
  '',
  '    for idx in range(x.size):',
  '        tmp_val = x[idx]',
  `        # ${say('ahead')}`,
  '        x[idx] = tmp_val + h',
  '        fxh1 = f(x)',
  '',
  `        # ${say('behind')}`,
  '        x[idx] = tmp_val - h',
  '        fxh2 = f(x)',
  '',
  '        grad[idx] = (fxh1 - fxh2) / (2*h)',
  `        x[idx] = tmp_val  # ${say('restore')}`,
  '',
  '    return grad',
];

function loop({ run }: Request, gradient: string, say: Say): Lines {
  const { optimizer, params } = optimizerOf(run.optimizer);
  const method = methodOf(optimizer.id);
  if (!method) {
    throw new Problem({
      en: `The optimizer ${optimizer.id} cannot be written as python yet.`,
      ko: `최적화 방법 ${optimizer.id}은(는) 아직 python으로 쓸 수 없습니다.`,
    });
  }
  const tuning = optimizer.params.map(({ id }, k) => `, ${id}=${params[k]}`).join('');
  return [
    `def descend(f, init_x, lr=0.01, step_num=100${tuning}):`,
    `    x = init_x.copy()  # ${say('copy')}`,
    ...method.begin.map((line) => `    ${line}`),
    '    rows = []',
    '    for i in range(step_num):',
    `        grad = ${gradient}  # ${say('slope')}`,
    '        rows.append([*x, f(x), *grad])',
    ...method.update.map((line) => `        ${line}`),
    `    rows.append([*x, f(x), *${gradient}])`,
    '    return rows',
  ];
}

const last = ({ run }: Request, say: Say): Lines => [
  `init_x = np.array([${Array.from(run.start, float).join(', ')}])`,
  `rows = descend(f, init_x, lr=${run.lr}, step_num=${run.steps})`,
  '',
  `# ${say('rows')}`,
  'for step, row in enumerate(rows):',
  "    print(step, *map(float, row), sep=',')",
];

/** A literal that is a float in Python, too: of an array of ints `x -= …` would be refused. */
const float = (value: number): string => (Number.isInteger(value) ? value.toFixed(1) : `${value}`);
