import { describe, expect, test } from 'vitest';
import { optimizers } from '../../../core/optimizers';
import { objectiveById } from '../../../core/objectives';
import { descend } from '../../../core/run/descend';
import { lineSearch } from '../../../core/run/line-search';
import { optimizerTrace } from '../../../core/run/optimizer-trace';
import type { StepArrowId } from './step-arrow';
import { stepPicture } from './step-picture';

type Id = (typeof optimizers)[number]['id'];

/** An ellipse, x0²/20 + x1², whose gradient is (x0/10, 2·x1). */
const start = [-7, 2] as const;
const lr = 0.3;

function pictureOf(id: Id, step: number, uphill = false, rate = lr) {
  const request = { optimizer: { id }, lr: rate, steps: 40 };
  const run = { ...request, objective: objectiveById('ellipse'), start, gradient: 'analytic', h: 1e-4 } as const; // prettier-ignore
  const path = descend(run);
  const memory = optimizerTrace(request, path, step);
  return { path, picture: stepPicture(request, path, step, memory, [0, 1], [], uphill) };
}

function arrowsOf(...given: Parameters<typeof pictureOf>) {
  const { picture } = pictureOf(...given);
  const of = (id: StepArrowId) => picture.arrows.find((arrow) => arrow.id === id);
  return { of, vector: (id: StepArrowId) => of(id)?.vector ?? [Number.NaN, Number.NaN] };
}

const close = (a: readonly number[] = [], b: readonly number[] = [], digits = 12) => {
  expect(a).toHaveLength(b.length);
  a.forEach((value, i) => expect(value).toBeCloseTo(b[i], digits));
};

describe.each(optimizers.map(({ id }) => id))('%s', (id) => {
  test.each([0, 1, 7, 39])('draws Δx to where the next point is, at step %d', (step) => {
    const { path, picture } = pictureOf(id, step);
    const { at, arrows } = picture;
    expect(at).toEqual([path.x(step, 0), path.x(step, 1)]);
    const move = arrows.find((arrow) => arrow.id === 'move');
    expect(move?.vector).toEqual([0, 1].map((i) => path.x(step + 1, i) - path.x(step, i)));
    expect(move?.from).toEqual([0, 0]);
  });

  test('draws no step after the last row, and the slope there', () => {
    const { picture } = pictureOf(id, 40);
    expect(picture.arrows.map((arrow) => arrow.id)).toEqual(['slope']);
  });

  test('draws the slope against or with the gradient', () => {
    close(arrowsOf(id, 0).vector('slope'), [0.7, -4]);
    const { of, vector } = arrowsOf(id, 0, true);
    close(vector('slope'), [-0.7, 4]);
    expect(of('slope')?.sign).toBe('∇f');
  });
});

test('plain descent moves along −∇f: Δx = −η g, and nothing is remembered', () => {
  const { picture } = pictureOf('gradient-descent', 0);
  expect(picture.arrows.map(({ id }) => id)).toEqual(['slope', 'move']);
  close(picture.arrows[1].vector, [0.21, -1.2]);
});

describe('momentum', () => {
  test('begins with no velocity: Δx is the push of the slope', () => {
    const { vector } = arrowsOf('momentum', 0);
    close(vector('carry'), [0, 0]);
    close(vector('push'), [0.21, -1.2]);
    close(vector('move'), [0.21, -1.2]);
  });

  test('keeps 0.9 of its velocity, and the push begins where that ends', () => {
    const { of, vector } = arrowsOf('momentum', 1);
    // v₁ = −0.3 · (−0.7, 4); x₁ = (−6.79, 0.8); g₁ = (−0.679, 1.6).
    close(vector('carry'), [0.189, -1.08]);
    close(of('push')?.from, [0.189, -1.08]);
    close(vector('push'), [0.2037, -0.48]);
    close(vector('move'), [0.3927, -1.56]);
  });
});

test('Nesterov carries on with the velocity that the slope has already changed', () => {
  const { of, vector } = arrowsOf('nesterov', 0);
  // v₁ = −0.3 · (−0.7, 4); Δx = 0.9 v₁ − 0.3 g.
  close(vector('carry'), [0.189, -1.08]);
  close(of('push')?.from, [0.189, -1.08]);
  close(vector('move'), [0.399, -2.28]);
});

test.each(['momentum', 'nesterov'] as const)('%s: βv and −ηg together are Δx', (id) => {
  for (const step of [0, 1, 20]) {
    const { vector } = arrowsOf(id, step);
    const [carry, push] = [vector('carry'), vector('push')];
    close(vector('move'), [0, 1].map((i) => carry[i] + push[i])); // prettier-ignore
  }
});

test('the first step of AdaGrad is η along each axis, however steep, on an ellipse that shows why', () => {
  const { vector } = arrowsOf('adagrad', 0);
  const [a, b] = vector('move');
  expect(a).toBeCloseTo(0.3, 6);
  expect(b).toBeCloseTo(-0.3, 6);
  // √h = |g| along each axis, and ‖g‖ = √(0.7² + 4²).
  const steep = Math.hypot(0.7, 4);
  const [wide, high] = vector('reach');
  expect(wide / ((0.3 * steep) / 0.7)).toBeCloseTo(1, 6);
  expect(high / ((0.3 * steep) / 4)).toBeCloseTo(1, 6);
});

test('Adam remembers a tenth of the first slope, and its first step is η along each axis', () => {
  const { of, vector } = arrowsOf('adam', 0);
  close(vector('mean'), [0.07, -0.4]);
  expect(of('mean')?.kind).toBe('direction');
  const [a, b] = vector('move');
  // ε stands beside a root that is √0.001 of the slope: it costs 5e-6 of the step.
  expect(a).toBeCloseTo(0.3, 4);
  expect(b).toBeCloseTo(-0.3, 4);
});

test.each(['adagrad', 'rmsprop', 'adam'] as const)(
  '%s: Δx ends on the ellipse of what a slope as steep would do in every direction',
  (id) => {
    for (const step of [0, 1, 20]) {
      const { vector } = arrowsOf(id, step);
      const [wide, high] = vector('reach');
      const [a, b] = vector('move');
      expect(Math.hypot(a / wide, b / high)).toBeCloseTo(1, 9);
    }
  },
);

test('AdamW adds to the step of Adam what x loses of itself', () => {
  const { of, vector } = arrowsOf('adamw', 0);
  // −η λ x with λ = 0.01, from where Adam's step ends.
  close(vector('decay'), [0.021, -0.006]);
  close(of('decay')?.from, arrowsOf('adam', 0).vector('move'));
  close(
    vector('move'),
    [0, 1].map((i) => (of('decay')?.from[i] ?? 0) + vector('decay')[i]),
  );
});

test('Newton goes to the lowest point of the parabola, whatever the slope', () => {
  // The ellipse is its own parabola: with η = 1 the step ends at (0, 0).
  const { vector } = arrowsOf('newton', 0, false, 1);
  close(vector('move'), [7, -2], 9);
});

test('a line search shows what it tried in vain, the first of it as an arrow', () => {
  const request = { optimizer: { id: 'backtracking' as const }, lr: 4, steps: 1 };
  const book = objectiveById('book');
  const path = descend({ ...request, objective: book, start: [-3, 4], gradient: 'analytic', h: 1e-4 }); // prettier-ignore
  const trials = lineSearch({ ...request, objective: book }, [-3, 4], [-6, 8]);
  const picture = stepPicture(request, path, 0, new Float64Array(0), [0, 1], trials, false);
  // −t g = t · (6, −8) for t = 4, 2, 1; half of g leads to (0, 0).
  expect(picture.rejected).toEqual([[24, -32], [12, -16], [6, -8]]); // prettier-ignore
  expect(picture.arrows.find(({ id }) => id === 'tried')?.vector).toEqual([24, -32]);
  expect(picture.arrows.find(({ id }) => id === 'move')?.vector).toEqual([3, -4]);
});

test('what is no number has no arrow', () => {
  const { picture } = pictureOf('momentum', 39, false, 1e300);
  expect(picture.arrows).toEqual([]);
});

test('beyond two dimensions the arrows are those of the plane', () => {
  const request = { optimizer: { id: 'momentum' as const }, lr: 0.1, steps: 3 };
  const objective = objectiveById('simplenet');
  const n = objective.dimension;
  const weights = Array.from({ length: n }, (_, i) => (i + 1) / 10);
  const path = descend({ ...request, objective, start: weights, gradient: 'analytic', h: 1e-4 }); // prettier-ignore
  const { at, arrows } = stepPicture(request, path, 1, optimizerTrace(request, path, 1), [4, 1], [], false); // prettier-ignore
  expect(at).toEqual([path.x(1, 4), path.x(1, 1)]);
  expect(arrows.map(({ id }) => id)).toEqual(['slope', 'carry', 'push', 'move']);
  expect(arrows[0].vector).toEqual([-path.gradient(1, 4), -path.gradient(1, 1)]);
});
