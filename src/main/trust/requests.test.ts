import fc from 'fast-check';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { CoreClient } from '../../shared/protocol/clients';
import { limits } from '../../core/expression/parse/limits';
import { requests, shellRequests, type Kind } from '../../shared/protocol/protocol';
import { defaultSession, runOf } from '../../shared/session/session';
import { answerRequest, type ShellHandlers } from './requests';

const request = vi.fn(async (_kind: string, _body: unknown) => ({
  ok: true as const,
  value: 'core',
}));
const core = { request } as unknown as CoreClient;

const shellAnswer = vi.fn(async (_body: unknown) => ({ ok: true as const, value: 'shell' }));
const shell = Object.fromEntries(
  Object.keys(shellRequests).map((kind) => [kind, shellAnswer]),
) as unknown as ShellHandlers;

const answer = (kind: unknown, body: unknown, trusted = true) =>
  answerRequest(core, shell, trusted, kind, body);

beforeEach(() => {
  request.mockClear();
  shellAnswer.mockClear();
});

const nobodyAsked = () => {
  expect(request).not.toHaveBeenCalled();
  expect(shellAnswer).not.toHaveBeenCalled();
};

const run = runOf(defaultSession);
const book = { objective: { id: 'book' } };
const grid = { ...book, x0: [0, 1], x1: [0, 1] };
const probed = { ...book, at: [-3, 4], h: 1e-4 };
const swept = { run, from: 1e-10, to: 100, count: 241 };
const mapped = { run, x0: [0, 1], x1: [0, 1] };

/** A body that fits, for every kind there is. */
const fitting: Record<Kind, unknown> = {
  surface: grid,
  field: { ...grid, gradient: 'numerical', h: 1e-4 },
  descend: run,
  formula: { expression: 'x0^2 + x1^2' },
  probe: probed,
  gradients: { ...book, points: [-3, 4, 0, 0], h: 1e-4 },
  errors: { ...book, at: [-3, 4], axis: 0, hs: [1e-8, 1e-4] },
  step: probed,
  slices: { ...probed, lines: [{ axis: 0, offsets: [-1, 0, 1] }] },
  script: { run },
  sharedInitX: {},
  sweep: swept,
  basin: mapped,
  continue: { job: 'descend' },
  boot: {},
  openSession: {},
  saveSession: { session: defaultSession },
  autosave: { session: defaultSession },
  fullScreen: {},
  snapshotReady: {},
  print: {},
};

describe('a request that fits', () => {
  test.each(Object.keys(requests))('is answered: %s', async (kind) => {
    const shellKind = Object.hasOwn(shellRequests, kind);
    expect(await answer(kind, fitting[kind as Kind])).toEqual({
      ok: true,
      value: shellKind ? 'shell' : 'core',
    });
  });

  const typed = { ...run, objective: { expression: 'x0 * x1' } };
  test.each<[string, Kind, unknown]>([
    ['a run of a typed formula', 'descend', typed],
    ['a sweep of a typed formula', 'sweep', { run: typed, from: 0.1, to: 0.2, count: 2 }],
    [
      'a map on a plane of a net',
      'basin',
      {
        run: { ...run, objective: { id: 'simplenet' }, start: [0, 0, 0, 0, 0, 0] },
        plane: { axes: [1, 4], at: [0, 0, 0, 0, 0, 0] },
        x0: [0, 1],
        x1: [0, 1],
      },
    ],
    ['a formula that is no formula: the core says why', 'formula', { expression: '((' }],
    ['an empty formula', 'formula', { expression: '' }],
    ['the longest formula', 'formula', { expression: '1'.repeat(limits.characters) }],
    [
      'a probe of six numbers',
      'probe',
      { objective: { id: 'simplenet' }, at: [0, 0, 0, 0, 0, 0], h: 1e-4 },
    ],
    ['more of a run', 'continue', { job: 'descend' }],
    ['more of a sweep', 'continue', { job: 'sweep' }],
    ['more of a map', 'continue', { job: 'basin' }],
  ])('is answered: %s', async (_what, kind, body) => {
    expect(await answer(kind, body)).toEqual({ ok: true, value: 'core' });
    expect(request).toHaveBeenCalledExactlyOnceWith(kind, body);
  });

  test('is handed on as a copy, so that nobody can change it afterwards', async () => {
    await answer('surface', grid);
    const body = request.mock.calls[0][1] as typeof grid;
    expect(body).toEqual(grid);
    expect(body).not.toBe(grid);
    expect(body.x0).not.toBe(grid.x0);
  });
});

describe('a request that does not fit', () => {
  test.each(Object.keys(requests))('is refused with an extra key: %s', async (kind) => {
    const body = { ...(fitting[kind as Kind] as object), extra: 1 };
    expect(await answer(kind, body)).toMatchObject({ ok: false, code: 'refused' });
    nobodyAsked();
  });

  test.each(Object.keys(requests))('is refused without a body: %s', async (kind) => {
    expect(await answer(kind, undefined)).toMatchObject({ ok: false, code: 'refused' });
    nobodyAsked();
  });

  test.each([
    ['an unknown kind', 'delete', {}],
    ['the kind “constructor”', 'constructor', {}],
    ['the kind “__proto__”', '__proto__', {}],
    ['the kind “toString”', 'toString', {}],
    ['a kind that is an object', { toString: 1, valueOf: 1 }, {}],
    ['a kind that is an array', ['boot'], {}],
    ['no kind', undefined, {}],
    ['an unknown function', 'descend', { ...run, objective: { id: 'nothing' } }],
    ['lr = 0', 'descend', { ...run, lr: 0 }],
    ['lr = NaN', 'descend', { ...run, lr: Number.NaN }],
    ['lr as text', 'descend', { ...run, lr: '0.1' }],
    ['1e9 steps', 'descend', { ...run, steps: 1e9 }],
    ['1.5 steps', 'descend', { ...run, steps: 1.5 }],
    ['a start of one number', 'descend', { ...run, start: [1] }],
    ['a start of three numbers', 'descend', { ...run, start: [1, 2, 3] }],
    ['a start at infinity', 'descend', { ...run, start: [1, Infinity] }],
    ['h = 0', 'descend', { ...run, h: 0 }],
    ['a grid of NaN', 'surface', { ...grid, x0: [0, Number.NaN] }],
    ['a grid of one', 'surface', { ...grid, x0: [0] }],
    ['a grid of 1025', 'surface', { ...grid, x0: Array.from({ length: 1025 }, (_, i) => i) }],
    ['a body that is an array', 'surface', [grid]],
    ['a longer formula', 'formula', { expression: '1'.repeat(limits.characters + 1) }],
    ['a formula that is no text', 'formula', { expression: ['x0'] }],
    ['a probe at infinity', 'probe', { ...probed, at: [0, Infinity] }],
    ['a probe of nothing', 'probe', { ...probed, at: [] }],
    ['a probe of 65 numbers', 'probe', { ...probed, at: Array.from({ length: 65 }, () => 0) }],
    ['a probe with h = 0', 'probe', { ...probed, h: 0 }],
    ['slices of nothing', 'slices', { ...probed, lines: [] }],
    ['a slice at infinity', 'slices', { ...probed, lines: [{ axis: 0, offsets: [Infinity] }] }],
    [
      'a slice along half a coordinate',
      'slices',
      { ...probed, lines: [{ axis: 0.5, offsets: [0] }] },
    ],
    ['a script in a language', 'script', { run, language: 'fr' }],
    ['a step at NaN', 'step', { ...probed, at: [0, Number.NaN] }],
    ['gradients at NaN', 'gradients', { ...book, points: [0, Number.NaN], h: 1e-4 }],
    ['gradients with h = −1', 'gradients', { ...book, points: [0, 0], h: -1 }],
    ['errors along axis −1', 'errors', { ...book, at: [0, 0], axis: -1, hs: [1e-4] }],
    ['errors for no h', 'errors', { ...book, at: [0, 0], axis: 0, hs: [] }],
    ['errors for h = NaN', 'errors', { ...book, at: [0, 0], axis: 0, hs: [Number.NaN] }],
    ['a sweep of one rate', 'sweep', { ...swept, count: 1 }],
    ['a sweep of 2001 rates', 'sweep', { ...swept, count: 2001 }],
    ['a sweep of 2.5 rates', 'sweep', { ...swept, count: 2.5 }],
    ['a sweep from 0', 'sweep', { ...swept, from: 0 }],
    ['a sweep to infinity', 'sweep', { ...swept, to: Infinity }],
    ['a sweep of a broken run', 'sweep', { ...swept, run: { ...run, lr: Number.NaN } }],
    ['a map of a broken run', 'basin', { ...mapped, run: { ...run, steps: 0.5 } }],
    ['a map over NaN', 'basin', { ...mapped, x1: [0, Number.NaN] }],
    ['a map of one column', 'basin', { ...mapped, x0: [0] }],
    [
      'a map of 1025 columns',
      'basin',
      { ...mapped, x0: Array.from({ length: 1025 }, (_, i) => i) },
    ],
    ['a map on axis 0.5', 'basin', { ...mapped, plane: { axes: [0, 0.5], at: [0, 0] } }],
    ['a map on three axes', 'basin', { ...mapped, plane: { axes: [0, 1, 2], at: [0, 0] } }],
    ['more of nothing', 'continue', {}],
    ['more of a surface', 'continue', { job: 'surface' }],
    ['more of “__proto__”', 'continue', { job: '__proto__' }],
    ['more of two jobs', 'continue', { job: ['descend', 'sweep'] }],
    [
      'a key __proto__',
      'surface',
      JSON.parse('{"__proto__":{"a":1},"objective":{"id":"book"},"x0":[0,1],"x1":[0,1]}'),
    ],
    ['a long name', 'x'.repeat(100_000), {}],
    ['a long key', 'boot', { ['x'.repeat(100_000)]: 1 }],
    ['a long value', 'continue', { job: 'x'.repeat(100_000) }],
    ['a broken session', 'autosave', { session: { ...defaultSession, lr: -1 } }],
  ])('is refused: %s', async (_what, kind, body) => {
    const result = await answer(kind, body);
    expect(result).toMatchObject({ ok: false, code: 'refused', message: expect.any(String) });
    if (!result.ok) expect(result.message.length).toBeLessThan(120);
    nobodyAsked();
  });

  test('is refused whatever it is', async () => {
    await fc.assert(
      fc.asyncProperty(fc.anything(), fc.anything(), async (kind, body) => {
        fc.pre(typeof kind !== 'string' || !Object.hasOwn(requests, kind));
        expect(await answer(kind, body)).toMatchObject({ ok: false, code: 'refused' });
      }),
    );
    nobodyAsked();
  });
});

test.each(Object.keys(requests))('a stranger is refused even what fits: %s', async (kind) => {
  expect(await answer(kind, fitting[kind as Kind], false)).toMatchObject({
    ok: false,
    code: 'refused',
  });
  nobodyAsked();
});

test('an error in main is an answer, not an exception', async () => {
  shellAnswer.mockRejectedValueOnce(new Error('the disk is gone'));
  expect(await answer('boot', {})).toEqual({
    ok: false,
    code: 'failed',
    message: 'the disk is gone',
  });
});
