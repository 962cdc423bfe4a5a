import { signal } from '@preact/signals-core';
import { expect, test } from 'vitest';
import { defaultSession, type Session } from '../../../shared/session/session';
import { createLooks } from '../looks';
import type { RunResult } from '../queries/results';
import type { StepSymbol } from '../step-symbol';
import { computedRun } from '../run.fixture';
import { createStepArrows } from './step-arrows';

function stage(id: Session['optimizer']['id']) {
  const session = signal<Session>({ ...defaultSession, optimizer: { id } });
  const result = computedRun({ optimizer: { id }, steps: 50, gradient: 'analytic' });
  const run = signal<RunResult | null>({ ...result, outcome: null });
  const step = signal(0);
  const playback = { playing: signal(false), speed: signal<1 | 4>(1) };
  const looks = createLooks();
  const arrows = createStepArrows({ session, run, step, trials: signal(null), playback, looks });
  /** Promises that need no timer are kept by then. */
  const settled = async () => {
    for (let turn = 0; turn < 5; turn++) await Promise.resolve();
    return arrows.now.peek();
  };
  return { session, run, step, playback, looks, arrows, settled };
}

test('the arrows of a step are shown where a step does not follow −∇f by itself, or when they are asked for', async () => {
  expect(await stage('adam').settled()).not.toBeNull();
  const plain = stage('gradient-descent');
  expect(await plain.settled()).toBeNull();
  plain.looks.set({ stepArrows: true });
  expect((await plain.settled())?.arrows.map(({ id }) => id)).toEqual(['slope', 'move']);
  plain.looks.set({ stepArrows: false });
  expect(await plain.settled()).toBeNull();
});

test('what lights up is shown beside its slope where nobody wants the arrows; a point has none', async () => {
  const { looks, settled } = stage('gradient-descent');
  const shown = async (symbol: StepSymbol | null) => {
    looks.set({ symbol });
    return (await settled())?.arrows.map(({ id }) => id) ?? [];
  };
  expect(await shown('move')).toEqual(['slope', 'move']);
  expect(await shown('next')).toEqual(['slope', 'move']);
  expect(await shown('g')).toEqual(['slope']);
  expect(await shown('x')).toEqual([]);
  looks.set({ covered: ['numbers'] });
  expect(await shown('move')).toEqual([]);
});

test('they are those of the step shown, before the next frame, and go with their run', async () => {
  const { run, step, settled, arrows } = stage('momentum');
  await settled();
  step.value = 7;
  // Arrows of another step are never shown for this one.
  expect(arrows.now.peek()).toBeNull();
  expect((await settled())?.step).toBe(7);
  run.value = null;
  expect(await settled()).toBeNull();
});

test('they wait while a lesson covers them, their path or numbers, and while steps fly by', async () => {
  const { looks, playback, settled } = stage('adam');
  for (const id of ['arrow', 'path', 'numbers'] as const) {
    looks.set({ covered: [id] });
    expect(await settled(), id).toBeNull();
    looks.set({ covered: [] });
    expect(await settled(), id).not.toBeNull();
  }
  playback.playing.value = true;
  expect(await settled()).not.toBeNull();
  playback.speed.value = 4;
  expect(await settled()).toBeNull();
  playback.playing.value = false;
  expect(await settled()).not.toBeNull();
});
