import { expect, test } from 'vitest';
import golden from '../../../golden/notebook.json';
import { numericalDiff } from '../../core/math/numerical-diff';
import { objectiveById } from '../../core/objectives';
import { deeds } from './task-solutions.fixture';
import { live, type Live } from './live-lab.fixture';
import { places } from './texts.fixture';

const [tenth, ten, tiny, half] = golden.descentFresh;

const bowl = (x0: number, x1: number) => x0 ** 2 + x1 ** 2;
const distance = (a: ArrayLike<number>, b: ArrayLike<number>) =>
  Math.hypot(a[0] - b[0], a[1] - b[1]);

/** The change of the loss when w11 rises by h and w13 falls by as much. */
function shifted(h: number): number {
  const { W, loss } = golden.simpleNet;
  const weights = Float64Array.from(W.flat());
  weights[0] += h;
  weights[2] -= h;
  return objectiveById('simplenet').f(weights) - loss;
}

/** The answers of predictions, had in another way than from the lesson: where by a run, by that of its task. */
const answers: Record<string, (run: Live) => number> = {
  'numerical-diff.wide': () => numericalDiff((x) => x ** 3, 1, 0.1),
  'partial.other': ({ path }) => path.gradient(0, 0),
  'gradient.vector': () => Math.hypot(2 * 2, 2 * 1.5),
  'gradient.field': () => bowl(3 - 0.001 * 6, 4 - 0.001 * 8) - bowl(3, 4),
  'descent.rule': () => tenth.rows[1][0],
  'descent.lr': () => half.rows.findIndex(([x0, x1]) => Math.hypot(x0, x1) < 1e-9),
  'too-large.nineteen': () => -ten.rows[1][0] / ten.rows[0][0],
  // The second derivatives of x0²/20 and of x0²/2.
  'too-large.limit': () => 2 / (2 / 20),
  'too-small.creep': () => distance(tiny.rows[0], tiny.rows[100]),
  'too-small.honest': ({ path }) => distance(path.point(0), path.point(10_000)),
  'network.flow': () => objectiveById('simplenet').f(new Float64Array(6)),
  'network.raise': () => shifted(0.01),
  'beyond.ravine': () => 2 / (2 / 2),
  'beyond.adagrad': ({ path }) => path.x(1, 0) - path.x(0, 0),
};

const asked = places.filter(({ step }) => step.prediction?.kind === 'number');

test('every number asked for is recomputed here', () => {
  expect(Object.keys(answers).toSorted()).toEqual(asked.map(({ at }) => at).toSorted());
});

test.each(asked)('the answer of $at is right within its tolerance', async ({ at, step }) => {
  const { prediction } = step;
  if (prediction?.kind !== 'number') throw new Error(`Expected a number to be asked for at ${at}.`);
  const { answer, tolerance } = prediction;
  const truth = answers[at](await live(step, deeds[at]?.right.change));
  expect(Math.abs(truth - answer)).toBeLessThanOrEqual(tolerance * Math.abs(answer));
});
