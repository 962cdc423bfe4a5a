import { expect, it, vi } from 'vitest';
import { optimizerTrace } from '../../../core/run/optimizer-trace';
import { Trajectory } from '../../../core/run/trajectory';
import { defaultSession, runOf } from '../../../shared/session/session';
import { optimizerMemory } from './optimizer-memory';
import type { RunResult } from './results';

const STEPS = 90_000;
const never = () => false;

/** A run of momentum whose gradients a test makes up. */
const run = (): RunResult => {
  const rows = Float64Array.from({ length: 3 * (STEPS + 1) }, (_, k) => Math.sin(k));
  const request = { ...runOf(defaultSession), optimizer: { id: 'momentum' } } as const;
  return { request, trajectory: new Trajectory(1, rows), total: STEPS + 1, outcome: null };
};

const plain = ({ request, trajectory }: RunResult, step: number) =>
  optimizerTrace(request, trajectory, step);

it('gives what walking from the start gives, forwards and back, of one run and another', async () => {
  const [one, other] = [run(), run()];
  other.trajectory.rows.fill(1);
  const memoryAt = optimizerMemory(async () => {});
  for (const step of [70_000, 3, 40_001, 40_000, 0, STEPS, 12_345]) {
    expect(await memoryAt(one, step, never)).toEqual(plain(one, step));
  }
  expect(await memoryAt(other, 50_000, never)).toEqual(plain(other, 50_000));
});

it('rests between stretches, walks none of them twice, and gives up when it is overtaken', async () => {
  const its = run();
  const pause = vi.fn(async () => {});
  const memoryAt = optimizerMemory(pause);
  await memoryAt(its, STEPS, never);
  const rests = pause.mock.calls.length;
  expect(rests).toBeGreaterThan(2);
  await memoryAt(its, STEPS - 1, never);
  expect(pause).toHaveBeenCalledTimes(rests);
  expect(await optimizerMemory(pause)(run(), STEPS, () => true)).toBeNull();
});
