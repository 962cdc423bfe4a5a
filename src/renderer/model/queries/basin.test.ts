import { batch, effect, signal } from '@preact/signals-core';
import { expect, test } from 'vitest';
import type { BasinPart, Result } from '../../../shared/protocol/protocol';
import { defaultSession, runOf, type Session } from '../../../shared/session/session';
import { viewportOf } from '../viewport/viewport';
import { BASIN_CELLS, basinQuery } from './basin';
import { patientCore } from './core.fixture';
import { answerTo } from './query';
import type { BasinResult } from './results';

const { coarse: COARSE, fine: FINE } = BASIN_CELLS;
const viewport = viewportOf({ x0: [-5, 5], x1: [-5, 5] });
const run = runOf(defaultSession);

const part = (cells: number, from: number, rows: number): Result<BasinPart> => ({
  ok: true,
  value: {
    job: 'basin',
    from,
    rows,
    total: cells,
    columns: cells,
    kind: new Uint8Array(rows * cells),
    minimum: new Int16Array(rows * cells),
    step: new Float64Array(rows * cells),
    f: new Float64Array(rows * cells),
    minima: [[0, 0]],
  },
});

/** A map that is looked at as soon as one is asked for. */
function bench() {
  const { client, calls } = patientCore();
  const ground = signal<Session['ground']>('height');
  const request = signal(run);
  const target = signal(viewport);
  const through = signal({});
  const map = answerTo(client, basinQuery({ ground, request, through, target }));
  map.start();
  const maps: BasinResult[] = [];
  effect(() => {
    if (map.value.value) maps.push(map.value.value);
  });
  const ask = (wanted: typeof run, on = viewport) =>
    batch(() => {
      ground.value = 'basin';
      request.value = wanted;
      target.value = on;
    });
  const answer = (...given: Parameters<typeof part>) => calls.at(-1)!.answer(part(...given));
  /** What was asked, as the number of cells; 0 for more of the same. */
  const asked = () => calls.map(({ body }) => ('x0' in body ? body.x0.length : 0));
  return { ask, answer, asked, maps };
}

test('a coarse map comes first, then the fine one over it', async () => {
  const { ask, answer, asked, maps } = bench();
  ask(run);
  expect(asked()).toEqual([COARSE]);
  await answer(COARSE, 0, 20);
  await answer(COARSE, 20, COARSE - 20);
  expect(asked()).toEqual([COARSE, 0, FINE]);
  await answer(FINE, 0, 50);
  expect(maps.at(-1)).toMatchObject({ length: 50, under: { length: COARSE } });
  await answer(FINE, 50, FINE - 50);
  expect(maps.at(-1)).toMatchObject({ length: FINE, under: null });
  expect(asked()).toEqual([COARSE, 0, FINE, 0]);
  // Zoomed, the same runs keep the map of before under the new one.
  ask(run, viewportOf({ x0: [-1, 1], x1: [-1, 1] }));
  await answer(COARSE, 0, 5);
  expect(maps.at(-1)).toMatchObject({ length: 5, under: { length: FINE, under: null } });
});

test('a newer request ends either pass, and other runs have nothing under them', async () => {
  const { ask, answer, asked, maps } = bench();
  ask(run);
  ask({ ...run, lr: 0.5 });
  await answer(COARSE, 0, COARSE);
  expect(asked()).toEqual([COARSE, COARSE]);
  await answer(COARSE, 0, COARSE);
  expect(asked()).toEqual([COARSE, COARSE, FINE]);
  expect(maps.at(-1)?.under).toBeNull();
  ask(run);
  await answer(FINE, 0, 10);
  expect(asked()).toEqual([COARSE, COARSE, FINE, COARSE]);
  await answer(COARSE, 0, 10);
  expect(maps.at(-1)?.under).toBeNull();
});

test('a part without a row, where one row is long, changes nothing', async () => {
  const { ask, answer, maps } = bench();
  ask(run);
  await answer(COARSE, 0, 0);
  await answer(COARSE, 0, 3);
  await answer(COARSE, 3, 0);
  expect(maps.map(({ length }) => length)).toEqual([0, 3, 3]);
  expect(Array.from(maps[2].minimum.subarray(0, 3 * COARSE))).not.toContain(-1);
});
