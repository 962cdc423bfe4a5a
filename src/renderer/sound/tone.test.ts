import fc from 'fast-check';
import { expect, it } from 'vitest';
import { heardSteps, hertzOf, toneOf, type StepFacts } from './tone';

const facts: StepFacts = {
  x: [3, 4],
  f: 25,
  before: null,
  minimum: [0, 0],
  frozen: false,
  place: 0.5,
};

it.each([
  [1, 440],
  [1e-18, 110],
  [1e-300, 110],
  [0, 110],
  [1e300, 440 * 2 ** 2.5],
])('f = %d is %d Hz', (f, hertz) => expect(hertzOf(f)).toBeCloseTo(hertz, 6));

it('a step of plain descent is heard: more than half a semitone near f = 1', () => {
  expect(12 * Math.log2(hertzOf(1) / hertzOf(0.64))).toBeGreaterThan(0.5);
  expect(12 * Math.log2(hertzOf(25) / hertzOf(16))).toBeGreaterThan(0.25);
});

it('a lower f is never higher, from -1e300 to 1e300', () => {
  const any = fc.oneof(
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.double({ min: -18, max: 300, noNaN: true }).map((e) => 10 ** e),
  );
  fc.assert(
    fc.property(any, any, (a, b) => {
      const [low, high] = a < b ? [a, b] : [b, a];
      expect(hertzOf(low)).toBeLessThanOrEqual(hertzOf(high));
    }),
  );
});

it('every number is between 65 and 2530 Hz, the ones that are not finite too', () => {
  fc.assert(
    fc.property(fc.double(), (f) => {
      expect(hertzOf(f)).toBeGreaterThanOrEqual(64.9);
      expect(hertzOf(f)).toBeLessThan(2530);
    }),
  );
});

it.each([
  [0, -1],
  [0.5, 0],
  [1, 1],
  [7, 1],
  [-1e300, -1],
  [Number.NaN, 0],
  [Number.POSITIVE_INFINITY, 0],
])('place %d in the frame is pan %d', (place, pan) => {
  expect(toneOf({ ...facts, place }).pan).toBe(pan);
});

const before = { x: [3, 4], f: 25 };
it.each<[string, Partial<StepFacts>, string]>([
  ['the start', {}, 'step'],
  ['a step downhill', { x: [2, 3], f: 13, before }, 'step'],
  ['one over the minimum along one coordinate', { x: [2, -3], f: 13, before }, 'overshoot'],
  ['one exactly onto the minimum', { x: [0, 0], f: 0, before }, 'step'],
  ['one uphill', { x: [5, 5], f: 50, before }, 'overshoot'],
  ['one over 0, no known minimum,', { x: [-2, 3], f: 13, before, minimum: null }, 'step'],
  ['one over another minimum', { x: [1, 4], f: 5, before, minimum: [2, 9] }, 'overshoot'],
  ['one frozen by rounding', { x: [3, 4], before, frozen: true }, 'ice'],
  ['f beyond float64', { f: Number.POSITIVE_INFINITY, before }, 'overflow'],
  ['no number', { f: Number.NaN, before, frozen: true }, 'overflow'],
  ['x beyond float64', { x: [Number.NaN, 4], before }, 'overflow'],
])('%s sounds as %j does: %s', (_, step, kind) => {
  expect(toneOf({ ...facts, ...step }).kind).toBe(kind);
});

it('the steps that are heard are all of a short run, and spread over a long one', () => {
  expect(heardSteps(0, 160)).toEqual([0]);
  expect(heardSteps(4, 100)).toEqual([0, 1, 2, 3, 4]);
  const steps = heardSteps(1_000_000, 160);
  expect(steps).toHaveLength(160);
  expect([steps[0], steps.at(-1)]).toEqual([0, 1_000_000]);
  expect(steps.toSorted((a, b) => a - b)).toEqual(steps);
});
