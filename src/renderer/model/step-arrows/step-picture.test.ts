import { describe, expect, test } from 'vitest';
import { optimizers } from '../../../core/optimizers';
import { objectiveById } from '../../../core/objectives';
import { descend } from '../../../core/run/descend';
import { lineSearch } from '../../../core/run/line-search';
import { optimizerTrace } from '../../../core/run/optimizer-trace';
import { runOf, type Asked } from '../../../core/run/run.fixture';
import type { StepArrowId } from './step-arrow';
import { stepPicture } from './step-picture';

type Id = (typeof optimizers)[number]['id'];

/** The picture of a step on an ellipse, x0²/20 + x1², whose gradient is (x0/10, 2·x1). */
function pictureOf(id: Id, step: number, uphill = false, lr = 0.3) {
  const request = { optimizer: { id }, lr, steps: 40 };
  const path = pathOf({ ...request, objective: 'ellipse', start: [-7, 2] });
  const memory = optimizerTrace(request, path, step);
  const picture = stepPicture(request, path, step, memory, [0, 1], [], uphill);
  const of = (arrow: StepArrowId) => picture.arrows.find((one) => one.id === arrow);
  const vector = (arrow: StepArrowId) => of(arrow)?.vector ?? [Number.NaN, Number.NaN];
  return { path, picture, of, vector };
}

const pathOf = (asked: Asked) => descend(runOf({ gradient: 'analytic', ...asked }));

const close = (a: readonly number[] = [], b: readonly number[] = [], digits = 12) => {
  expect(a).toHaveLength(b.length);
  a.forEach((value, i) => expect(value).toBeCloseTo(b[i], digits));
};
const idsOf = ({ arrows }: ReturnType<typeof stepPicture>) => arrows.map(({ id }) => id);

describe.each(optimizers.map(({ id }) => id))('%s', (id) => {
  test.each([0, 1, 7, 39])('draws Δx to where the next point is, at step %d', (step) => {
    const { path, picture, of } = pictureOf(id, step);
    expect(picture.at).toEqual([path.x(step, 0), path.x(step, 1)]);
    const vector = [0, 1].map((i) => path.x(step + 1, i) - path.x(step, i));
    expect(of('move')).toMatchObject({ from: [0, 0], vector });
  });

  test('draws the slope against or with the gradient, and no step after the last row', () => {
    expect(idsOf(pictureOf(id, 40).picture)).toEqual(['slope']);
    close(pictureOf(id, 0).vector('slope'), [0.7, -4]);
    const { of, vector } = pictureOf(id, 0, true);
    close(vector('slope'), [-0.7, 4]);
    expect(of('slope')?.sign).toBe('∇f');
  });
});

// From (−7, 2), where g = (−0.7, 4), with η = 0.3.
test.each<[Id, number, Partial<Record<StepArrowId, readonly number[]>>, number]>([
  // −η g, and nothing is remembered.
  ['gradient-descent', 0, { move: [0.21, -1.2] }, 12],
  // It begins with no velocity.
  ['momentum', 0, { carry: [0, 0], push: [0.21, -1.2], move: [0.21, -1.2] }, 12],
  // 0.9 of v₁ = −0.3 · (−0.7, 4) is kept; x₁ = (−6.79, 0.8); g₁ = (−0.679, 1.6).
  ['momentum', 1, { carry: [0.189, -1.08], push: [0.2037, -0.48], move: [0.3927, -1.56] }, 12],
  // The slope has already changed the velocity: Δx = 0.9 v₁ − 0.3 g.
  ['nesterov', 0, { carry: [0.189, -1.08], move: [0.399, -2.28] }, 12],
  // η along each axis, however steep.
  ['adagrad', 0, { move: [0.3, -0.3] }, 6],
  // ε stands beside a root that is √0.001 of the slope: it costs 5e-6 of the step.
  ['adam', 0, { move: [0.3, -0.3] }, 4],
  // A tenth of the first slope.
  ['adam', 0, { mean: [0.07, -0.4] }, 12],
  // −η λ x with λ = 0.01.
  ['adamw', 0, { decay: [0.021, -0.006] }, 12],
])('%s at step %d draws by hand %j', (id, step, byHand, digits) => {
  const { vector } = pictureOf(id, step);
  for (const [arrow, ends] of Object.entries(byHand)) {
    close(vector(arrow as StepArrowId), ends, digits);
  }
});

test.each(['momentum', 'nesterov'] as const)('%s: −ηg from the end of βv leads to Δx', (id) => {
  for (const step of [0, 1, 20]) {
    const { of, vector } = pictureOf(id, step);
    const [carry, push] = [vector('carry'), vector('push')];
    close(of('push')?.from, carry);
    close(vector('move'), [carry[0] + push[0], carry[1] + push[1]]);
  }
});

test('the ellipse of AdaGrad shows why: √h = |g| along each axis, and ‖g‖ = √(0.7² + 4²)', () => {
  const steep = Math.hypot(0.7, 4);
  const [wide, high] = pictureOf('adagrad', 0).vector('reach');
  expect(wide / ((0.3 * steep) / 0.7)).toBeCloseTo(1, 6);
  expect(high / ((0.3 * steep) / 4)).toBeCloseTo(1, 6);
});

test.each(['adagrad', 'rmsprop', 'adam'] as const)(
  '%s: Δx ends on the ellipse of what a slope as steep would do in every direction',
  (id) => {
    for (const step of [0, 1, 20]) {
      const { vector } = pictureOf(id, step);
      const [wide, high] = vector('reach');
      const [a, b] = vector('move');
      expect(Math.hypot(a / wide, b / high)).toBeCloseTo(1, 9);
    }
  },
);

test('plain descent has no other arrow; the mean of Adam is a direction; AdamW adds what x loses of itself', () => {
  expect(idsOf(pictureOf('gradient-descent', 0).picture)).toEqual(['slope', 'move']);
  const adam = pictureOf('adam', 0);
  expect(adam.of('mean')?.kind).toBe('direction');
  const { of, vector } = pictureOf('adamw', 0);
  const [from, lost] = [of('decay')!.from, vector('decay')];
  close(from, adam.vector('move'));
  close(vector('move'), [from[0] + lost[0], from[1] + lost[1]]);
});

test('Newton goes to the lowest point of the parabola, whatever the slope', () => {
  // The ellipse is its own parabola: with η = 1 the step ends at (0, 0).
  const { vector } = pictureOf('newton', 0, false, 1);
  close(vector('move'), [7, -2], 9);
});

test('a line search shows what it tried in vain, the first of it as an arrow', () => {
  const request = { optimizer: { id: 'backtracking' as const }, lr: 4, steps: 1 };
  const path = pathOf(request);
  const trials = lineSearch({ ...request, objective: objectiveById('book') }, [-3, 4], [-6, 8]);
  const picture = stepPicture(request, path, 0, new Float64Array(0), [0, 1], trials, false);
  // −t g = t · (6, −8) for t = 4, 2, 1; half of g leads to (0, 0).
  expect(picture.rejected).toEqual([[24, -32], [12, -16], [6, -8]]); // prettier-ignore
  const vectors = Object.fromEntries(picture.arrows.map(({ id, vector }) => [id, vector]));
  expect(vectors).toMatchObject({ tried: [24, -32], move: [3, -4] });
});

test('beyond two dimensions the arrows are those of the plane', () => {
  const request = { optimizer: { id: 'momentum' as const }, lr: 0.1, steps: 3 };
  const weights = Array.from({ length: 6 }, (_, i) => (i + 1) / 10);
  const path = pathOf({ ...request, objective: 'simplenet', start: weights });
  const memory = optimizerTrace(request, path, 1);
  const picture = stepPicture(request, path, 1, memory, [4, 1], [], false);
  expect(picture.at).toEqual([path.x(1, 4), path.x(1, 1)]);
  expect(idsOf(picture)).toEqual(['slope', 'carry', 'push', 'move']);
  expect(picture.arrows[0].vector).toEqual([-path.gradient(1, 4), -path.gradient(1, 1)]);
});

test('what is no number has no arrow', () => {
  expect(idsOf(pictureOf('momentum', 39, false, 1e300).picture)).toEqual([]);
});
