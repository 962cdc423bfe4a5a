import fc from 'fast-check';
import { expect, test } from 'vitest';
import { numericalGradient } from '../math/numerical-gradient';
import { objectiveById, objectives } from '.';
import { onPlane } from './plane';

const net = objectiveById('simplenet');

/** An objective of the catalogue, a point, two of its axes and what stands on them. */
const seen = fc.constantFrom(...objectives).chain((objective) => {
  const { dimension: n } = objective;
  const coordinate = fc.double({ min: -6, max: 6, noNaN: true });
  const axis = fc.integer({ min: 0, max: n - 1 });
  return fc.record({
    objective: fc.constant(objective),
    at: fc.array(coordinate, { minLength: n, maxLength: n }),
    axes: fc.tuple(axis, axis).filter(([i, j]) => i !== j),
    x: fc.tuple(coordinate, coordinate),
  });
});

test('a plane agrees with the whole function, bit for bit', () => {
  fc.assert(
    fc.property(seen, ({ objective, at, axes: [i, j], x }) => {
      const plane = onPlane(objective, [i, j], at);
      const point = Float64Array.from(at);
      [point[i], point[j]] = x;
      const here = Float64Array.from(x);
      expect(plane.f(here)).toBe(objective.f(point));

      const [whole, part] = [new Float64Array(point.length), new Float64Array(2)];
      objective.gradient(point, whole);
      plane.gradient(here, part);
      expect(part).toEqual(Float64Array.of(whole[i], whole[j]));

      numericalGradient(objective.f, point, 1e-4, whole);
      numericalGradient(plane.f, here, 1e-4, part);
      expect(part).toEqual(Float64Array.of(whole[i], whole[j]));
    }),
  );
});

test('a plane keeps a copy of its point', () => {
  const at = [...net.start];
  const plane = onPlane(net, [0, 1], at);
  const x = Float64Array.from(at.slice(0, 2));
  at.fill(100);
  expect(plane.f(x)).toBe(net.f(Float64Array.from(net.start)));
});

test.each([[[0, 0]], [[0, 6]], [[-1, 2]], [[0.5, 1]], [[NaN, 1]]] as const)(
  'a plane of the axes %j of a net is refused',
  (axes) => {
    expect(() => onPlane(net, axes, net.start)).toThrow('Expected two different axes of 6');
  },
);

test('a plane through a point of the wrong length is refused', () => {
  expect(() => onPlane(net, [0, 1], [1, 2])).toThrow('Expected a point of 6 numbers, got 2.');
});
