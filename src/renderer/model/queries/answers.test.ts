import { computed, signal } from '@preact/signals-core';
import { expect, it } from 'vitest';
import type { Body, Result } from '../../../shared/protocol/protocol';
import { defaultSession, type Session } from '../../../shared/session/session';
import { createLooks } from '../looks';
import { viewportOf } from '../viewport/viewport';
import { createAnswers, failureOf, resultsOf, startAsking } from './answers';
import { patientCore } from './core.fixture';
import { answerTo } from './query';
import { rivalRequests, rivalsQuery } from './rivals';
import { runQuery } from './run';
import { querySources } from './sources';

function bench(session = signal<Session>(defaultSession)) {
  const { client, calls, of } = patientCore();
  const viewport = viewportOf({ x0: [-5, 5], x1: [-5, 5] });
  const step = signal(0);
  const looks = createLooks();
  const run = answerTo(client, runQuery(session));
  const answers = createAnswers(
    client,
    { run, rivals: answerTo(client, rivalsQuery(rivalRequests(session), run.value)) },
    querySources({
      session,
      run: run.value,
      step,
      plane: signal({ axes: [0, 1] as const, at: [-3, 4] }),
      target: signal(viewport),
      sampling: signal({ viewport, moving: false }),
      ground: computed(() => session.value.ground),
      looks,
    }),
  );
  const stop = startAsking(answers);
  return { session, looks, step, results: resultsOf(answers), answers, stop, calls, of };
}

const part = (from: number, rows: number, total: number, last = false): Result<unknown> => ({
  ok: true,
  value: {
    dimension: 2,
    from,
    rows: new Float64Array(rows * 5).fill(from),
    total,
    outcome: last ? { kind: 'still-moving' } : null,
  },
});

it('the queries ask once for what is seen, from edge to edge, and for nothing that nobody looks at', () => {
  const { session, step, calls, of } = bench();
  const { x0, x1 } = of('surface')[0].body as Body<'surface'>;
  expect([x0[0], x0.at(-1), x1[0], x1.at(-1)]).toEqual([-5, 5, -5, 5]);
  const arrows = of('field')[0].body as Body<'field'>;
  expect(arrows.x0).toHaveLength(18);
  expect(arrows.x0[0]).toBeCloseTo(-5 + 10 / 36, 12);
  const first = ['descend', 'surface', 'field', 'sweep', 'probe'];
  const expectNoMore = () => expect(calls.map(({ kind }) => kind)).toEqual(first);
  expectNoMore();
  step.value = 3;
  session.value = { ...session.value, objective: { id: 'himmelblau' }, start: [0, 0], lr: 0.01 };
  // One of each is under way: nothing of the new function is asked for yet.
  expectNoMore();
});

it('they ask again for what a change touches alone, and for nothing once they are stopped', async () => {
  const { session, stop, of } = bench();
  await of('descend')[0].answer(part(0, 101, 101, true));
  session.value = { ...session.value, theme: 'dark', language: 'ko' };
  expect(of('descend')).toHaveLength(1);
  session.value = { ...session.value, lr: 1 };
  expect(of('descend')).toHaveLength(2);
  await of('descend')[1].answer(part(0, 101, 101, true));
  stop();
  session.value = { ...session.value, lr: 2 };
  expect(of('descend')).toHaveLength(2);
});

it('they put a long run together part by part and show how far it is', async () => {
  const { of, results } = bench();
  await of('descend')[0].answer(part(0, 40, 101));
  expect(results.run.value).toMatchObject({ total: 101, outcome: null });
  expect(results.run.value?.trajectory).toHaveLength(40);
  await of('continue')[0].answer(part(40, 61, 101, true));
  const { trajectory, outcome } = results.run.value!;
  expect([trajectory.length, trajectory.f(39), trajectory.f(40)]).toEqual([101, 0, 40]);
  expect(outcome?.kind).toBe('still-moving');
});

it('they keep a failure each: the success of one clears no other', async () => {
  const { session, of, answers } = bench();
  const failure = failureOf(answers);
  const lost = { ok: false, code: 'lost', message: 'the worker died' } as const;
  await of('descend')[0].answer(lost);
  expect(failure.value).toEqual(lost);
  await of('field')[0].answer({ ok: true, value: {} });
  expect(failure.value).toEqual(lost);
  expect([answers.run.failure.value, answers.field.failure.value]).toEqual([lost, null]);
  session.value = { ...session.value, lr: 1 };
  await of('descend')[1].answer(part(0, 101, 101, true));
  expect(failure.value).toBeNull();
});

it('the point under the pointer is asked for while there is one, and forgotten after', async () => {
  const { looks, of, results } = bench();
  looks.set({ hover: [1, 2] });
  // The first probe was for the limit of lr.
  expect(of('probe')[1].body).toEqual({ objective: { id: 'book' }, at: [1, 2], h: 1e-4 });
  await of('probe')[1].answer({ ok: true, value: { f: 5 } });
  expect(results.probe.value).toEqual({ at: [1, 2], f: 5 });
  looks.set({ hover: null });
  expect(results.probe.value).toBeNull();
});

it('the formula of the catalogue is known; a typed one is read by the core', async () => {
  const { session, of, results } = bench();
  expect(results.tex.value).toBe('x_0^2 + x_1^2');
  await Promise.resolve();
  session.value = { ...session.value, objective: { expression: 'x0*x1' } };
  expect(of('formula')[0].body).toEqual({ expression: 'x0*x1' });
  await of('formula')[0].answer({ ok: true, value: { ok: true, tex: 'x_0 x_1' } });
  expect(results.tex.value).toBe('x_0 x_1');
});

it('what single charts ask for is asked while they are shown, and forgotten after', async () => {
  const { session, step, of, results } = bench();
  await of('descend')[0].answer(part(0, 101, 101, true));
  expect([of('gradients').length, of('errors').length]).toEqual([0, 0]);
  session.value = { ...session.value, chart: 'gradient' };
  const { points, h } = of('gradients')[0].body as Body<'gradients'>;
  expect([points.length, h]).toEqual([202, 1e-4]);
  await of('gradients')[0].answer({ ok: true, value: { exact: [], numerical: [] } });
  expect(results.gradients.value?.steps).toHaveLength(101);
  expect(results.gradients.value?.run).toBe(results.run.value);

  session.value = { ...session.value, chart: 'h', h: 3e-5 };
  expect(results.gradients.value).toBeNull();
  // The error over h is that of the step shown, with the h in use last.
  const { at, axis, hs } = of('errors')[0].body as Body<'errors'>;
  expect([at, axis, hs[0], hs.at(-2), hs.at(-1)]).toEqual([[0, 0], 0, 1e-16, 1, 3e-5]);
  await of('errors')[0].answer({ ok: true, value: { best: 1 } });
  expect(results.errors.value).toMatchObject({ objective: 'book', best: 1 });
  // The same point again asks nothing.
  step.value = 5;
  expect(of('errors')).toHaveLength(1);
});

it('the limit of lr is that of plain gradient descent or of Newton, and of no other', async () => {
  const { session, of, results } = bench();
  expect(of('probe')[0].body).toEqual({ objective: { id: 'book' }, at: [0, 0], h: 1e-4 });
  await of('probe')[0].answer({ ok: true, value: { limit: 1, eigenvalues: [2, 2] } });
  expect(results.limit.value).toMatchObject({ objective: 'book', limit: 1, name: '2/λ' });
  session.value = { ...session.value, optimizer: { id: 'newton' } };
  await of('probe')[1].answer({ ok: true, value: { limit: 1, eigenvalues: [2, 2] } });
  expect(results.limit.value).toMatchObject({ limit: 2, name: 'lr = 2' });
  session.value = { ...session.value, optimizer: { id: 'adam' } };
  expect(results.limit.value).toBeNull();
});
