import fc from 'fast-check';
import { beforeEach, expect, test, vi } from 'vitest';
import type { CoreClient } from '../../shared/protocol/clients';
import { limits } from '../../core/expression/parse/limits';
import { requests, shellRequests, type Kind } from '../../shared/protocol/protocol';
import { defaultSession, savedSession } from '../../shared/session/session';
import { defaultSettings } from '../../shared/settings/settings';
import { shortLesson } from '../../shared/lessons/short-lesson.fixture';
import { badRequests, book, grid, mapped, probed, run, swept } from './bad-requests.fixture';
import { answerRequest, type ShellHandlers } from './requests';

const request = vi.fn(async (_kind: string, _body: unknown) => ({ ok: true, value: 'core' }));
const core = { request } as unknown as CoreClient;

const shellAnswer = vi.fn(async (_body: unknown) => ({ ok: true, value: 'shell' }));
const shell = Object.fromEntries(
  Object.keys(shellRequests).map((kind) => [kind, shellAnswer]),
) as unknown as ShellHandlers;

const answer = (kind: unknown, body: unknown, trusted = true) =>
  answerRequest(core, shell, trusted, kind, body);

beforeEach(() => void vi.clearAllMocks());

/** In one short line, and without asking anybody. */
function expectRefused(result: Awaited<ReturnType<typeof answer>>): void {
  expect(result).toEqual({ ok: false, code: 'refused', message: expect.any(String) });
  if (!result.ok) expect(result.message).toMatch(/^\P{Cc}{1,119}$/u);
  expect(request).not.toHaveBeenCalled();
  expect(shellAnswer).not.toHaveBeenCalled();
}

/** A body that fits, for every kind that does not stand alone. */
const fitting: Partial<Record<Kind, object>> = {
  surface: grid,
  field: { ...grid, gradient: 'numerical', h: 1e-4 },
  descend: run,
  rivals: run,
  formula: { expression: 'x0^2 + x1^2' },
  probe: probed,
  gradients: { ...book, points: [-3, 4, 0, 0], h: 1e-4 },
  errors: { ...book, at: [-3, 4], axis: 0, hs: [1e-8, 1e-4] },
  step: probed,
  trials: { ...book, optimizer: { id: 'backtracking' }, lr: 1, at: [-3, 4], slope: [-6, 8] },
  slices: { ...probed, lines: [{ axis: 0, offsets: [-1, 0, 1] }] },
  script: { run },
  sweep: swept,
  rateTrials: swept,
  basin: mapped,
  continue: { job: 'descend' },
  autosaveSetUps: { kept: { setUps: [savedSession(defaultSession)], open: 0, saved: false } },
  saveFile: { name: 'lab', text: '{}' },
  openRecent: { at: 0 },
  copyText: { text: '' },
  unsaved: { unsaved: true },
  autosave: { session: savedSession(defaultSession) },
  saveSettings: { settings: defaultSettings },
  opening: { lesson: 'own' },
  leftOut: { open: true },
  keepLesson: { id: 'own', lesson: shortLesson },
  removeLesson: { id: 'own' },
  presenting: { presenting: true },
  print: { landscape: true },
  filePart: { first: true, bytes: new Uint8Array(3) },
  saveExport: { kind: 'png', name: 'lab', first: false, bytes: new Uint8Array(3) },
  copyPicture: { png: new Uint8Array(3) },
  exportReady: { bytes: new Uint8Array(3) },
  exportFailed: { sentence: 'No.' },
};

/** Of a value, every place in it: the keys that lead there, and what it holds. */
function placesIn(value: unknown, way: readonly string[] = []): [string[], unknown][] {
  const isLeaf = typeof value !== 'object' || value === null || ArrayBuffer.isView(value);
  const inside = isLeaf ? [] : Object.entries(value);
  return [[[...way], value], ...inside.flatMap(([key, each]) => placesIn(each, [...way, key]))];
}

/** A copy with another value at one place. */
function changed(value: unknown, [key, ...way]: readonly string[], put: unknown): unknown {
  if (key === undefined) return put;
  const copy: Record<string, unknown> = Object.assign(Array.isArray(value) ? [] : {}, value);
  return Object.assign(copy, { [key]: changed(copy[key], way, put) });
}

const kinds = Object.keys(requests) as Kind[];
const bodyOf = (kind: Kind): object => fitting[kind] ?? {};

test.each(kinds)(
  'what fits %s is answered; with more, with less or from a stranger it is not',
  async (kind) => {
    const body = bodyOf(kind);
    for (const [way, value] of placesIn(body)) {
      if (Array.isArray(value)) continue;
      expectRefused(await answer(kind, changed(body, [...way, 'extra'], 1)));
    }
    for (const wrong of [undefined, null, [body]]) expectRefused(await answer(kind, wrong));
    if (kind in fitting) expectRefused(await answer(kind, {}));
    expectRefused(await answer(kind, body, false));
    const value = Object.hasOwn(shellRequests, kind) ? 'shell' : 'core';
    expect(await answer(kind, body)).toEqual({ ok: true, value });
  },
);

const zeros = [0, 0, 0, 0, 0, 0];
const net = { objective: { id: 'simplenet' } };
const netRun = { ...run, ...net, start: zeros };
const plane = { axes: [1, 4], at: zeros };
const typed = { ...run, objective: { expression: 'x0 * x1' } };
test.each<[string, Kind, unknown]>([
  ['a run of a typed formula', 'descend', typed],
  ['a sweep of a typed formula', 'sweep', { run: typed, from: 0.1, to: 0.2, count: 2 }],
  ['a map on a plane of a net', 'basin', { ...mapped, run: netRun, plane }],
  ['a formula that is no formula: the core says why', 'formula', { expression: '((' }],
  ['an empty formula', 'formula', { expression: '' }],
  ['the longest formula', 'formula', { expression: '1'.repeat(limits.characters) }],
  ['a probe of six numbers', 'probe', { ...probed, ...net, at: zeros }],
  ['more of a sweep', 'continue', { job: 'sweep' }],
  ['more of a map', 'continue', { job: 'basin' }],
])('what fits is answered: %s', async (_what, kind, body) => {
  expect(await answer(kind, body)).toEqual({ ok: true, value: 'core' });
  expect(request).toHaveBeenCalledExactlyOnceWith(kind, body);
});

test('a request is handed on as a copy, so that nobody can change it afterwards', async () => {
  await answer('surface', grid);
  const body = request.mock.lastCall![1] as typeof grid;
  expect(body).toEqual(grid);
  expect(body).not.toBe(grid);
  expect(body.x0).not.toBe(grid.x0);
});

const withPrototype = JSON.parse(JSON.stringify(grid).replace('{', '{"__proto__":{"a":1},'));
const misfits = [...badRequests, ['a key __proto__', 'surface', withPrototype] as const];
test.each(misfits)('what does not fit is refused: %s', async (_what, kind, body) =>
  expectRefused(await answer(kind, body)),
);

test('a request of no kind is refused whatever it is', async () => {
  await fc.assert(
    fc.asyncProperty(fc.anything(), fc.anything(), async (kind, body) => {
      fc.pre(typeof kind !== 'string' || !Object.hasOwn(requests, kind));
      expectRefused(await answer(kind, body));
    }),
  );
});

// What can be sent at all: a function is refused before it leaves the page.
const anything = fc.anything({
  withBigInt: true,
  withDate: true,
  withMap: true,
  withSet: true,
  withTypedArray: true,
  withSparseArray: true,
});
const numbers = [Number.NaN, Infinity, -0, 5e-324, 1e308, -1];
const words = ['', '__proto__', '\u001b[31m\n', '../settings', 'x'.repeat(10_000)];
const many = Array.from({ length: 3000 }, (_, k) => k);
const extremes = fc.constantFrom(...numbers, ...words, null, undefined, [], {}, many);
const bodies = fc.constantFrom(...kinds).chain((kind) => {
  const place = fc.constantFrom(...placesIn(bodyOf(kind)));
  const damaged = fc
    .tuple(place, fc.oneof(extremes, anything))
    .map(([[way], put]) => changed(bodyOf(kind), way, put));
  const body = fc.oneof({ weight: 3, arbitrary: damaged }, { weight: 1, arbitrary: anything });
  return fc.tuple(fc.constant(kind), body);
});

test('ten thousand bodies of any kind are answered with what was asked for, or refused in a short line', async () => {
  const met = { taken: 0, refused: 0 };
  await fc.assert(
    fc.asyncProperty(bodies, async ([kind, body]) => {
      vi.clearAllMocks();
      const result = await answer(kind, body);
      met[result.ok ? 'taken' : 'refused']++;
      if (!result.ok) return expectRefused(result);
      expect(request.mock.calls.length + shellAnswer.mock.calls.length).toBe(1);
    }),
    { numRuns: 10_000 },
  );
  // Some of what is put into a body fits there.
  expect(met.taken).toBeGreaterThan(100);
  expect(met.refused).toBeGreaterThan(5000);
}, 60_000);

test('an error in main is an answer, not an exception', async () => {
  shellAnswer.mockRejectedValueOnce(new Error('the disk is gone'));
  const failed = { ok: false, code: 'failed', message: 'the disk is gone' };
  expect(await answer('boot', {})).toEqual(failed);
});
