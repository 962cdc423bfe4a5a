import { spawnSync } from 'node:child_process';
import { beforeAll, describe, expect, test } from 'vitest';
import golden from '../../golden/notebook.json';
import { objectives } from '../core/objectives';
import { optimizers } from '../core/optimizers';
import { scheduleIds } from '../core/schedules';
import { trace } from './trace';

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

const hasNumpy = spawnSync('python3', ['-c', 'import numpy']).status === 0;

type Rows = number[][];
const rowsOf = (csv: string): Rows =>
  csv
    .trim()
    .split('\n')
    .map((line) => line.split(',').map((text) => Number(text.replace('inf', 'Infinity'))));

function out(format: string, argv: readonly string[], language: 'en' | 'ko' = 'en') {
  const { code, out: text, err } = trace([...argv, '--format', format], language);
  expect([code, err]).toEqual([0, '']);
  return text;
}

/** What was asked, as Python and as the lab computes it; one Python process for all. */
class Asked {
  private readonly cases = new Map<string, { ours: Rows; script: string; theirs: Rows }>();

  add(...argv: string[]): void {
    const ours = rowsOf(out('csv', argv)).slice(1);
    this.cases.set(argv.join(' '), { ours, script: out('python', argv), theirs: [] });
  }

  run(): void {
    const all = [...this.cases.values()];
    const { stdout, stderr } = spawnSync('python3', ['-c', RUNNER], {
      input: JSON.stringify(all.map(({ script }) => script)),
      encoding: 'utf8',
    });
    expect(stderr).toBe('');
    const printed: string[] = JSON.parse(stdout);
    all.forEach((one, k) => (one.theirs = rowsOf(printed[k])));
  }

  of(...argv: string[]) {
    const found = this.cases.get(argv.join(' '));
    if (!found) throw new Error(`Nobody asked for ${argv.join(' ')}.`);
    return found;
  }
}

const goldenRun = ({ lr, steps }: { lr: number; steps: number }) => [
  '--function=book',
  '--start=-3,4',
  `--lr=${lr}`,
  `--steps=${steps}`,
];
const short = (id: string, gradient: string) => [
  `--function=${id}`,
  `--gradient=${gradient}`,
  '--steps=4',
];
const tuned = (id: string) => ['--function=ellipse', `--optimizer=${id}`, '--lr=0.1', '--steps=30'];
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
const asTyped = (f: string, gradient: string) => [
  `--f=${f}`,
  '--start=-3,4',
  `--gradient=${gradient}`,
  '--lr=0.001',
  '--steps=3',
];

const kinds = ['numerical', 'analytic'];

describe.skipIf(!hasNumpy)('run by python3 with numpy', () => {
  const asked = new Asked();
  beforeAll(() => {
    for (const one of golden.descentFresh) asked.add(...goldenRun(one));
    for (const gradient of kinds) {
      for (const { id } of objectives) asked.add(...short(id, gradient));
      for (const f of typed) asked.add(...asTyped(f, gradient));
    }
    for (const { id } of optimizers) asked.add(...tuned(id));
    for (const argv of scheduled) asked.add(...argv);
    asked.add('--optimizer=momentum', '--param=beta=0.5', '--steps=9');
    asked.run();
  }, 60_000);

  const expectClose = (argv: readonly string[]) => {
    const { ours, theirs } = asked.of(...argv);
    expect(theirs).toHaveLength(ours.length);
    ours.forEach((row, step) => {
      row.forEach((value, k) => {
        const other = theirs[step][k];
        // Two libraries' sin and exp may differ in the last bit, which 2h divides by 2e-4.
        const near = Math.abs(other - value) <= 1e-9 * (1 + Math.abs(value));
        expect(near || Object.is(other, value), `step ${step}: ${value}, python: ${other}`).toBe(
          true,
        );
      });
    });
  };

  test.each(golden.descentFresh)(
    "the script for the book's f and lr = $lr prints the golden rows, bit for bit",
    (one) => {
      const { theirs } = asked.of(...goldenRun(one));
      expect(theirs).toEqual(one.rows.map((row, step) => [step, ...row]));
    },
  );

  test.each(kinds.flatMap((kind) => objectives.map(({ id }) => [id, kind])))(
    'the script for %s with the %s gradient prints the rows of the trace',
    (id, kind) => expectClose(short(id, kind)),
  );

  test.each(optimizers.map(({ id }) => id))(
    'the script for %s prints the rows of the trace',
    (id) => expectClose(tuned(id)),
  );

  test.each(scheduled.map((argv) => [argv.join(' '), argv]))(
    'the script for %s prints the rows of the trace',
    (_title, argv) => expectClose(argv),
  );

  test.each(kinds.flatMap((kind) => typed.map((f) => [f, kind])))(
    'the script for %s with the %s gradient prints the rows of the trace',
    (f, kind) => expectClose(asTyped(f, kind)),
  );

  test('a parameter reaches the script', () => {
    expect(asked.of('--optimizer=momentum', '--param=beta=0.5', '--steps=9').script).toContain(
      'beta=0.5',
    );
    expectClose(['--optimizer=momentum', '--param=beta=0.5', '--steps=9']);
  });
});

test("the book's script is written as the notebook writes it", () => {
  const script = out('python', ['--lr=10'], 'ko');
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
  expect(out('python', [], language)).toMatch(wanted);
});

test('a derivative that nobody could read is refused', () => {
  const f = `${'sqrt('.repeat(30)}x0${')'.repeat(30)}`;
  const argv = ['--f', f, '--gradient=analytic', '--format=python'];
  const { code, err } = trace(argv, 'en');
  expect([code, err]).toEqual([2, expect.stringMatching(/^[^\n]*too long[^\n]*\n$/)]);
});
