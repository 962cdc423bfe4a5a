import fc from 'fast-check';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { requests, shellRequests, type Kind } from '../shared/protocol';
import { defaultSession, runOf } from '../shared/session';
import { answerRequest, type CorePort, type ShellHandlers } from './requests';

const ask = vi.fn(async (_kind: string, _body: unknown) => ({ ok: true as const, value: 'core' }));
const core = { ask } as unknown as CorePort;

const shellAnswer = vi.fn(async (_body: unknown) => ({ ok: true as const, value: 'shell' }));
const shell = Object.fromEntries(
  Object.keys(shellRequests).map((kind) => [kind, shellAnswer]),
) as unknown as ShellHandlers;

const answer = (kind: unknown, body: unknown, trusted = true) =>
  answerRequest(core, shell, trusted, kind, body);

beforeEach(() => {
  ask.mockClear();
  shellAnswer.mockClear();
});

const nobodyAsked = () => {
  expect(ask).not.toHaveBeenCalled();
  expect(shellAnswer).not.toHaveBeenCalled();
};

const run = runOf(defaultSession);
const grid = { objective: { id: 'book' }, x0: [0, 1], x1: [0, 1] };

/** A body that fits, for every kind there is. */
const fitting: Record<Kind, unknown> = {
  surface: grid,
  field: { ...grid, gradient: 'numerical', h: 1e-4 },
  descend: run,
  continue: {},
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

  test('is handed on as a copy, so that nobody can change it afterwards', async () => {
    await answer('surface', grid);
    const body = ask.mock.calls[0][1] as typeof grid;
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
    ['a grid of 514', 'surface', { ...grid, x0: Array.from({ length: 514 }, (_, i) => i) }],
    ['a body that is an array', 'surface', [grid]],
    [
      'a key __proto__',
      'surface',
      JSON.parse('{"__proto__":{"a":1},"objective":{"id":"book"},"x0":[0,1],"x1":[0,1]}'),
    ],
    ['a broken session', 'autosave', { session: { ...defaultSession, lr: -1 } }],
  ])('is refused: %s', async (_what, kind, body) => {
    const result = await answer(kind, body);
    expect(result).toMatchObject({ ok: false, code: 'refused', message: expect.any(String) });
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
