import { beforeAll, describe, expect, test } from 'vitest';
import golden from '../../golden/notebook.json';
import { objectives } from '../core/objectives';
import { optimizers } from '../core/optimizers';
import { scheduleIds } from '../core/schedules';
import { hasNumpy, python } from '../formats/python.fixture';
import { trace } from './trace';
import { expectRefused, out } from './traced.fixture';

/** Runs each script of a JSON list by itself and prints what each printed, as a JSON list. */
const RUNNER = `
import contextlib, io, json, sys, warnings
import numpy
warnings.simplefilter('ignore')
printed = []
for script in json.load(sys.stdin):
    out = io.StringIO()
    with contextlib.redirect_stdout(out):
        exec(compile(script, 'script', 'exec'), {'__name__': '__main__'})
    printed.append(out.getvalue())
print(json.dumps(printed))
`;

type Rows = number[][];
const rowsOf = (csv: string): Rows =>
  csv
    .trim()
    .split('\n')
    .map((line) => line.split(',').map((text) => Number(text.replace('inf', 'Infinity'))));

const goldenRun = ({ lr, steps }: { lr: number; steps: number }) =>
  `--function=book --start=-3,4 --lr=${lr} --steps=${steps}`.split(' ');
const onEllipse = ['--function=ellipse', '--lr=0.1', '--steps=30'];
const scheduled = [
  ...scheduleIds.map((id) => [`--schedule=${id}`, '--steps=30']),
  ['--schedule=step-decay:factor=0.3,every=7', '--steps=30', '--optimizer=adam'],
  ['--schedule=exponential:factor=2', '--steps=9'],
  ['--schedule=warm-up:over=1', '--steps=9'],
  ['--noise=0.5', '--steps=30'],
  ['--net', '--noise=2', '--seed=7', '--schedule=cosine:end=0.1', '--steps=9'],
];
const typed = [
  'x0 > 0 and x1 > 1 ? x0 : -x1^2',
  'min(x0, 3)*max(x1, -2) - abs(x0 - x1)/2',
  'round(x0/2) + floor(x1) - ceil(x0*1.3) + sign(x1)',
  '2^3^0.5 - (x0 - (x1 - 2)) - (-x0)^2 + x0^-2',
  'atan2(x1, x0) + asin(x0/9) - acos(x1/9) + atan(x0)',
  'sinh(x0/3)*cosh(x1/3) - tanh(x0) + tan(x1/9) + sin(x0)*cos(x1)',
  'log(x0^2) + log10(x1^2) - log2(x1^2) + cbrt(x0) + sqrt(x1 + 9) + e^2',
  'not (x0 < 1) or x1 == 4 ? pi*x0 : x0^3/(x1^2 + 1)',
  'x0 + 1/(2 - 2)',
];

const asked = [
  ...golden.descentFresh.map(goldenRun),
  ...['numerical', 'analytic'].flatMap((gradient) => [
    ...objectives.map(({ id }) => [`--function=${id}`, `--gradient=${gradient}`, '--steps=4']),
    ...typed.map((f) => [`--f=${f}`, `--gradient=${gradient}`, '--lr=0.001', '--steps=3']),
  ]),
  ...optimizers.map(({ id }) => [...onEllipse, `--optimizer=${id}`]),
  ...scheduled,
  ['--optimizer=momentum', '--param=beta=0.5', '--steps=9'],
].map((argv, k) => ({ argv, title: argv.join(' '), k }));

describe.skipIf(!hasNumpy)('run by python3 with numpy', () => {
  let printed: Rows[];
  beforeAll(() => {
    const scripts = asked.map(({ argv }) => out(...argv, '--format=python'));
    printed = (python(RUNNER, scripts) as string[]).map(rowsOf);
  }, 60_000);

  test.each(golden.descentFresh)(
    'the script for lr = $lr prints the golden rows, bit for bit',
    (one) => {
      const k = asked.findIndex(({ title }) => title === goldenRun(one).join(' '));
      expect(printed[k]).toEqual(one.rows.map((row, step) => [step, ...row]));
    },
  );

  test.each(asked)('the script for $title prints the rows of the trace', ({ argv, k }) => {
    const ours = rowsOf(out(...argv, '--format=csv')).slice(1);
    expect(printed[k]).toHaveLength(ours.length);
    ours.forEach((row, step) => {
      row.forEach((value, column) => {
        const other = printed[k][step][column];
        // Two libraries' sin and exp may differ in the last bit, which 2h divides by 2e-4.
        const near = Math.abs(other - value) <= 1e-9 * (1 + Math.abs(value));
        const isSame = near || Object.is(other, value);
        expect(isSame, `step ${step}: ${value}, python: ${other}`).toBe(true);
      });
    });
  });
});

test("the book's script is written as the notebook writes it", () => {
  const { out: script } = trace(['--lr=10', '--format=python'], 'ko');
  for (const line of [
    'import numpy as np',
    '    return x[0]**2 + x[1]**2',
    '        grad[idx] = (fxh1 - fxh2) / (2*h)',
    '        x -= lr * grad',
    'init_x = np.array([-3.0, 4.0])',
    'rows = descend(f, init_x, lr=10, step_num=100)',
  ]) {
    expect(script.split('\n')).toContain(line);
  }
});

test.each([
  ['ko', /[가-힣]/],
  ['en', /^[\x20-\x7e\n]*$/],
] as const)('the comments are in the language of the terminal: %s', (language, wanted) => {
  expect(trace(['--format=python'], language).out).toMatch(wanted);
});

test('a derivative that nobody could read is refused', () => {
  const f = `${'sqrt('.repeat(30)}x0${')'.repeat(30)}`;
  expectRefused(['--f', f, '--gradient=analytic', '--format=python'], 'too long');
});
