import { expect, test } from 'vitest';
import golden from '../../../golden/notebook.json';
import { numericalDiff } from '../../core/numerical-diff';
import { objectiveById } from '../../core/objectives';
import { stability } from '../../core/stability';
import { ulp } from '../../core/ulp';
import { live, type Live } from './live.fixture';
import { places } from './texts.fixture';

const [tenth, ten, tiny, half] = golden.descentFresh;

const limitOf = (id: string) => stability(objectiveById(id), [0, 0]).limit ?? Number.NaN;
const distance = (a: readonly number[], b: readonly number[]) =>
  Math.hypot(a[0] - b[0], a[1] - b[1]);

/** The change of the loss when w11 rises by h. */
function raised(h: number): number {
  const { W, loss } = golden.simpleNet;
  const weights = Float64Array.from(W.flat());
  weights[0] += h;
  return objectiveById('simplenet').f(weights) - loss;
}

/** The answers of predictions, had in another way than from the lesson. */
const answers: Record<string, (run: Live) => number> = {
  'numerical-diff.spacing': () => ulp(25) / 2e-4,
  'numerical-diff.wide': () => numericalDiff((x) => x ** 3, 1, 0.1),
  'partial.other': ({ path }) => path.gradient(0, 0),
  'gradient.vector': () => Math.hypot(...golden.numericalGradient[0].value),
  'descent.rule': () => tenth.rows[1][0],
  'descent.lr': () => half.rows.findIndex(([x0, x1]) => Math.hypot(x0, x1) < 1e-9),
  'too-large.nineteen': () => -ten.rows[1][0] / ten.rows[0][0],
  'too-large.limit': () => limitOf('ellipse'),
  'too-small.creep': () => distance(tiny.rows[0], tiny.rows[100]),
  'network.flow': () => objectiveById('simplenet').f(new Float64Array(6)),
  'network.raise': () => raised(0.01),
  'beyond.ravine': () => limitOf('ravine'),
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
  const truth = answers[at](await live(step));
  expect(Math.abs(truth - answer)).toBeLessThanOrEqual(tolerance * Math.abs(answer));
});
