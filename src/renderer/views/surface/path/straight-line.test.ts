import fc from 'fast-check';
import { expect, it } from 'vitest';
import { StraightLine } from './straight-line';

const TOLERANCE = 1e-3;

function beginning(): StraightLine {
  const line = new StraightLine(TOLERANCE);
  line.begin(0.5, 0.5);
  return line;
}

const passes = (...points: (readonly [number, number])[]) => {
  const line = beginning();
  return points.map(([u, v]) => line.accepts(u, v));
};

it('goes on straight ahead and ends at a corner, with no way back, far away or not a number', () => {
  expect(passes([0.51, 0.5], [0.52, 0.5005], [0.52, 0.51])).toEqual([true, true, false]);
  const others = passes([0.53, 0.5], [0.52, 0.5], [0.6, 0.5], [Number.NaN, 0.5]);
  expect(others).toEqual([true, false, false, false]);
});

it('stays for as long as the point hardly moves', () => {
  const line = beginning();
  for (let k = 0; k < 1000; k++) expect(line.accepts(0.5 + 9e-4 * Math.sin(k), 0.5)).toBe(true);
});

it('passes every point that it has gone through closely', () => {
  const move = fc.double({ min: -2e-3, max: 2e-3, noNaN: true });
  fc.assert(
    fc.property(fc.array(fc.tuple(move, move), { maxLength: 40 }), (moves) => {
      const line = beginning();
      const passed: [number, number][] = [];
      let [u, v] = [0.5, 0.5];
      for (const [du, dv] of moves) {
        u += du;
        v += dv;
        if (!line.accepts(u, v)) break;
        passed.push([u, v]);
      }
      const [endU, endV] = passed.at(-1) ?? [0.5, 0.5];
      const [dx, dy] = [endU - 0.5, endV - 0.5];
      const size = dx * dx + dy * dy;
      for (const [pu, pv] of passed) {
        const t = size > 0 ? ((pu - 0.5) * dx + (pv - 0.5) * dy) / size : 0;
        const s = Math.min(1, Math.max(0, t));
        expect(Math.hypot(pu - 0.5 - s * dx, pv - 0.5 - s * dy)).toBeLessThan(3 * TOLERANCE);
      }
    }),
  );
});
