import { describe, expect, test } from 'vitest';
import { descend } from './descend';
import { landscapeOf } from '../optimizers/landscape';
import { optimizerMove, optimizerTrace } from './optimizer-trace';
import { optimizers } from '../optimizers';
import { runOf } from './run.fixture';

describe.each(optimizers)('$id', ({ id, slots, ...more }) => {
  const needs = 'needs' in more;
  const run = runOf({ objective: 'ellipse', lr: 0.3, steps: 30, optimizer: { id } });
  const path = descend(run);
  const landscape = landscapeOf(run.objective);
  const state = optimizerTrace(run, path, 0);

  test('remembers nothing at first, and the same from the start and from any step between', () => {
    const nothing = new Float64Array(2 * slots.length);
    expect(state).toEqual(nothing);
    const whole = optimizerTrace(run, path, 20);
    expect(whole).toHaveLength(nothing.length);
    for (const step of [0, 1, 7, 20]) {
      const from = { step, state: optimizerTrace(run, path, step) };
      expect(optimizerTrace(run, path, 20, from)).toEqual(whole);
      // What was remembered is left as it was.
      expect(from.state).toEqual(optimizerTrace(run, path, step));
    }
  });

  test('moves x by what leads to the next row, bit for bit', () => {
    for (let step = 0; step < 30; step++) {
      const move = optimizerMove(run, path, step, optimizerTrace(run, path, step), landscape);
      const next = [0, 1].map((i) => path.x(step, i) + move[i]);
      expect(next).toEqual([...path.point(step + 1)]);
    }
  });

  test('asks for what is known of f where it needs that', () => {
    const move = () => optimizerMove(run, path, 0, state);
    if (needs) expect(move).toThrow(`Expected a landscape for ${id}.`);
    else expect(move()).toEqual(optimizerMove(run, path, 0, state, landscape));
  });

  test.each([
    [-1, 0],
    [31, 0],
    [NaN, 0],
    [7, 8],
  ])('has no step %d of those from %d on', (step, first) => {
    const asked = () => optimizerTrace(run, path, step, { step: first, state });
    expect(asked).toThrow(`Expected a step from ${first} to 30, got ${step}.`);
  });
});
