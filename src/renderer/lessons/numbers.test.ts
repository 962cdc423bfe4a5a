import { describe, expect, test } from 'vitest';
import golden from '../../../golden/notebook.json';
import { descend } from '../../core/run/descend';
import { numericalDiff } from '../../core/math/numerical-diff';
import { objectiveById } from '../../core/objectives';
import { ulp } from '../../core/math/ulp';
import { expectRun, expectSaid, type RunSaying } from './lesson-sentences.fixture';

const [tenth, ten, tiny] = golden.descentFresh;
const shared = golden.descentSharedInitX.runs.map((run) => run.result);
const { dW, W, softmax, predict, loss } = golden.simpleNet;

const cube = (x: number) => x * x * x;
/** The change of the loss when w11 rises by h, and w13 is lowered. */
const raised = (h: number, lower = 0) => {
  const { f } = objectiveById('simplenet');
  const weights = Float64Array.from(W.flat());
  weights[0] += h;
  weights[2] -= lower;
  return f(weights) - loss;
};

/** Numbers that the texts of a step say, as they stand there, and what they are. */
type Saying = readonly [place: string, decimal: string, value: number];

const x = ({ rows }: typeof ten, step: number, i: 0 | 1) => rows[step][i];

const fromGolden: readonly Saying[] = [
  ['numerical-diff.digits', '6.00000000000378', golden.numericalDiff[0].value],
  ['numerical-diff.digits', '7.999999999999119', golden.numericalDiff[1].value],
  ['partial.tmp1', '6.00000000000378', golden.numericalDiff[0].value],
  ['partial.tmp2', '7.999999999999119', golden.numericalDiff[1].value],
  ['gradient.vector', '6.00000000000378', golden.numericalGradient[0].value[0]],
  ['gradient.vector', '7.999999999999119', golden.numericalGradient[0].value[1]],
  ['gradient.points', '4.000000000004', golden.numericalGradient[1].value[1]],
  ['gradient.points', '6.000000000012662', golden.numericalGradient[2].value[0]],
  ['descent.rule', '3.2', x(tenth, 1, 1)],
  ['descent.arrive', '-6.11110793e-10', x(tenth, 100, 0)],
  ['descent.arrive', '8.14814391e-10', x(tenth, 100, 1)],
  ['descent.arrive', '-6.11e-10', x(tenth, 100, 0)],
  ['descent.arrive', '8.15e-10', x(tenth, 100, 1)],
  ['too-large.nineteen', '57', x(ten, 1, 0)],
  ['too-large.nineteen', '-76', x(ten, 1, 1)],
  ['too-large.nineteen', '9025', ten.rows[1][2]],
  ['too-large.freeze', '-2.59e13', x(ten, 10, 0)],
  ['too-large.freeze', '-1.30e12', x(ten, 10, 1)],
  ['too-large.freeze', '5.2e13', 2 * Math.hypot(x(ten, 10, 0), x(ten, 10, 1))],
  ['too-small.honest', '-2.99999994', x(tiny, 100, 0)],
  ['too-small.honest', '3.99999992', x(tiny, 100, 1)],
  ['too-small.honest', '24.999999', tiny.rows[100][2]],
  ['too-small.mystery', '2.34235971e+12', shared[1][0]],
  ['too-small.mystery', '-3.96091057e+12', shared[2][1]],
  ['too-small.shared', '2.342e12', shared[2][0]],
  ['too-small.shared', '-3.961e12', shared[1][1]],
  ['too-small.shared', '-2.590e13', x(ten, 100, 0)],
  ['too-small.shared', '-1.295e12', x(ten, 100, 1)],
  ['network.flow', '2.5108', loss],
  ...predict.map((score): Saying => ['network.flow', score.toFixed(3), score]),
  ...dW.flat().map((d): Saying => ['network.dw', String(Number(d.toFixed(8))), d]),
  ['network.raise', '0.5170', dW[0][0]],
  ['network.raise', '-0.5513', dW[0][2]],
  ['network.raise', '0.010688', raised(0.01, 0.01)],
  ['network.raise', '0.5355', raised(1)],
  ['network.descend', '0.081', softmax[2]],
];

/** What a run from a step shows, after the change that the step asks for. */
const fromRuns: readonly RunSaying[] = [
  [
    'numerical-diff.spacing',
    {},
    ({ objective }) => ({
      '3.55e-15': ulp(25),
      '6.00000000002154': golden.numericalDiff[0].value + ulp(25) / 2e-4,
      '6.00000000000378': numericalDiff((x0) => objective.f(Float64Array.of(x0, 4)), 3, 1e-4),
      '5.9999999999860165': golden.numericalDiff[0].value - ulp(25) / 2e-4,
    }),
  ],
  ['numerical-diff.wide', {}, () => ({ '0.31': (cube(1.1) - 1) / 0.1 - 3 })],
  ['numerical-diff.narrow', { h: 1e-12 }, ({ path }) => ({ '1e-4': path.gradient(0, 0) - 3 })],
  ['numerical-diff.narrow', {}, ({ path }) => ({ '1e-8': path.gradient(0, 0) - 3 })],
  [
    'gradient.not-at-minimum',
    { objective: { id: 'ellipse' }, start: [-7, 2] },
    ({ path }) => ({ '64': angle([0.7, -4], [7, -2]), '0.7': -path.gradient(0, 0) }),
  ],
  ['descent.lr', { lr: 0.5 }, ({ path }) => ({ '1.9e-12': path.x(1, 0) })],
  [
    'descent.step-num',
    {},
    ({ path }) => ({
      '-0.398': path.x(100, 0),
      '0.530': path.x(100, 1),
      '1105': 100 * (Math.log(0.8) / Math.log(0.98)),
    }),
  ],
  [
    'too-large.analytic',
    { gradient: 'analytic' },
    ({ outcome }) =>
      outcome.kind === 'overflow'
        ? { '120': outcome.evidence.fStep ?? 0, '241': outcome.evidence.xStep ?? 0 }
        : {},
  ],
  [
    'too-large.limit',
    { lr: 1.05 },
    ({ outcome }) => (outcome.kind === 'diverging' ? { '1.1': outcome.evidence.factor ?? 0 } : {}),
  ],
  [
    'astray.plateau',
    { lr: 0.1 },
    ({ path }) => ({
      '-2.97': path.x(100, 0),
      '3.96': path.x(100, 1),
      '0.0048': Math.hypot(path.gradient(0, 0), path.gradient(0, 1)),
    }),
  ],
  [
    'astray.himmelblau',
    { start: [-1, 0] },
    ({ path }) => ({ '-2.81': path.x(100, 0), '3.13': path.x(100, 1) }),
  ],
  ['astray.hollows', {}, ({ path }) => ({ '-64.2': path.f(100) })],
  ['astray.hollows', { start: [-0.3, -0.3] }, ({ path }) => ({ '-78.3': path.f(100) })],
  [
    'astray.dents',
    {},
    ({ path, objective }) => ({ '7.96': path.f(100), '121': objective.minima?.length ?? 0 }),
  ],
  [
    'network.descend',
    { steps: 100 },
    ({ path }) => ({ '0.93': path.f(1), '0.0056': path.f(100), '0.994': Math.exp(-path.f(100)) }),
  ],
  [
    'network.stage',
    { steps: 1000 },
    ({ path }) => ({ '0.0056': path.f(100), '0.00057': path.f(1000), '0.0006': path.f(1000) }),
  ],
];

function angle(a: readonly number[], b: readonly number[]): number {
  const cosine = (a[0] * b[0] + a[1] * b[1]) / (Math.hypot(...a) * Math.hypot(...b));
  return (Math.acos(cosine) * 180) / Math.PI;
}

test.each(fromGolden)('%s says %s', (at, decimal, value) => expectSaid(at, decimal, value));

describe.each(fromRuns)('%s with %j', (at, change, sayings) => {
  test('says what a run shows', () => expectRun(at, change, sayings));
});

test('astray.dents says that one start in a hundred reaches (0, 0)', () => {
  const objective = objectiveById('rastrigin');
  const [[low, high]] = objective.domain;
  const across = Array.from({ length: 100 }, (_, k) => low + ((k + 0.5) / 100) * (high - low));
  const run = { objective, lr: objective.lr, steps: 100, gradient: 'numerical', h: 1e-4 } as const;
  const ends = across.flatMap((x0) =>
    across.map((x1) => descend({ ...run, start: [x0, x1] }).f(100)),
  );
  const share = ends.filter((f) => f < 1e-6).length / ends.length;
  expect(share).toBeGreaterThan(0.007);
  expect(share).toBeLessThan(0.015);
});
