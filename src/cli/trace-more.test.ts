// Sweeps, optimizers, simpleNet and typed formulas on the command line.
import { describe, expect, test } from 'vitest';
import golden from '../../golden/notebook.json';
import { optimizers } from '../core/optimizers';
import { outcomeKinds } from '../core/outcome/kinds';
import { expectRefused, json, out } from './traced.fixture';

describe('--sweep', () => {
  test('says what was run, without an lr', () => {
    const got = json('--sweep=lr=0.1:1:2', '--optimizer=adam', '--steps=5');
    expect(Object.keys(got).join(' ')).toBe('objective optimizer params steps gradient h sweep');
    expect(got).toMatchObject({ optimizer: 'adam', steps: 5, params: { beta1: 0.9 } });
  });

  test('is one row a rate in CSV', () => {
    const csv = out('--sweep', 'lr=0.25:0.5:2', '--gradient=analytic', '--format=csv');
    const [head, first, second, end] = csv.split('\n');
    expect([head, end]).toEqual(['lr,kind,step,f', '']);
    // 5·0.5ⁿ ≤ 1e-4·5 first at n = 14; f ends at 25·0.25¹⁰⁰.
    expect(first).toBe(`0.25,converged,14,${25 * 0.25 ** 100}`);
    expect(second).toBe('0.5,converged,1,0');
  });

  test('is a table with words', () => {
    const lines = out('--sweep', 'lr=0.1:10:3', '--format=table').trimEnd().split('\n');
    expect(lines[0]).toBe('f = x0^2 + x1^2   step_num = 100');
    const outcomes = ['outcome', 'Converged', 'Cycling', 'Frozen by rounding'];
    expect(lines.slice(2).map((line) => line.trim().split(/ {2,}/)[1])).toEqual(outcomes);
    expect(new Set(lines.slice(2).map((line) => line.length)).size).toBe(1);
  });

  test('writes what is not finite as strings in JSON', () => {
    const { sweep } = json('--sweep=lr=10:20:2', '--gradient=analytic', '--steps=400');
    expect(sweep[0]).toEqual({ lr: 10, kind: 'overflow', step: 120, f: 'Infinity' });
    expect(outcomeKinds).toContain(sweep[1].kind);
  });
});

describe('--optimizer and --param', () => {
  test.each(optimizers)('$id says its parameters, and takes others', ({ id, params }) => {
    const own = Object.fromEntries(params.map((param) => [param.id, param.default]));
    const got = json('--optimizer', id, '--steps=1');
    expect(got.optimizer).toBe(id);
    expect(got.params).toEqual(params.length > 0 ? own : undefined);
    for (const { id: name, max } of params) {
      const other = json('--optimizer', id, '--steps=1', '--param', `${name}=${max}`);
      expect(other.params).toEqual({ ...own, [name]: max });
    }
  });

  test('several parameters follow each other, or stand with commas', () => {
    const argv = ['--optimizer=adam', '--steps=1'];
    const params = { beta1: 0.5, beta2: 0.6, epsilon: 1e-7 };
    const apart = json(...argv, '--param=beta1=0.5', '--param', 'beta2=0.6');
    const together = json(...argv, '--param', 'beta1=0.5,beta2=0.6');
    expect([apart.params, together.params]).toEqual([params, params]);
  });
});

test("--net begins with the notebook's weights and has its loss, or with any six", () => {
  const { W, loss } = golden.simpleNet;
  const { objective, trajectory } = json('--net', '--steps=1');
  expect([objective, trajectory[0].x]).toEqual(['simplenet', W.flat()]);
  expect(trajectory[0].f).toBeCloseTo(loss, 12);
  const own = json('--net', '--start=0,0,0,0,0,1', '--steps=1');
  expect(own.trajectory[0].x).toEqual([0, 0, 0, 0, 0, 1]);
  const table = out('--net', '--steps=2', '--format=table');
  expect(table).toContain('f(w11, w12, w13, w21, w22, w23) = ');
});

const AS = '--sweep lr=1e-10:100:200';
const BETA = '--param beta=0.5';

test.each<[string[], ...string[]]>([
  [['--sweep=lr=1:2'], AS],
  [['--sweep=h=1:2:3'], AS],
  [['--sweep=lr=2:1:3'], AS],
  [['--sweep=lr=1:1:3'], AS],
  [['--sweep=lr=0:1:3'], 'lr must be a number above 0', '“0”'],
  [['--sweep=lr=1:b:3'], 'lr must be a number above 0', '“b”'],
  [['--sweep=lr=1:2:1'], 'a whole number from 2 to 10000', '“1”'],
  [['--sweep=lr=1:2:2.5'], 'a whole number from 2 to 10000', '“2.5”'],
  [['--sweep=lr=1:2:3', '--format=python'], 'cannot be written as python'],
  [['--param=beta=0.5'], 'gradient-descent has no parameters'],
  [['--optimizer=momentum', '--param=bta=0.5'], 'did you mean beta?'],
  [['--optimizer=momentum', '--param=beta=2'], 'from 0 to 0.999, not “2”'],
  [['--optimizer=momentum', '--param=beta'], BETA],
  [['--optimizer=momentum', '--param=beta=0.1,beta=0.2'], 'beta is given twice'],
  [['--optimizer=momentum', '--param='], BETA],
  [['--net', '--function=book'], 'not two of them'],
  [['--net', '--f=x0'], 'not two of them'],
  [['--net', '--start=1,2'], '--start needs 6 numbers'],
])('%j is refused', (argv, ...parts) => expectRefused(argv, ...parts));

test('a typed formula is descended from the start of the notebook, swept, and shown in a table', () => {
  const got = json('--f', '3*x0^2 + x1', '--gradient=analytic', '--steps=1');
  expect(got).toMatchObject({ objective: '3*x0^2 + x1', lr: 0.1 });
  expect(got.trajectory[0]).toEqual({ step: 0, x: [-3, 4], f: 31, gradient: [-18, 1] });
  const { sweep } = json('--f=x0^4 + x1^4', '--gradient=analytic', '--sweep=lr=1e-3:1:5');
  expect(sweep.at(-1).kind).toBe('overflow');
  expect(out('--f=x0^4 + x1^4', '--format=table')).toContain('f(x0, x1) = x0^4 + x1^4');
});
