import fc from 'fast-check';
import { expect, it, test } from 'vitest';
import golden from '../../../../golden/notebook.json';
import { optimizerIds } from '../../../core/optimizers';
import { texts } from '../../../i18n/texts';
import { commandRows } from '../../../shared/commands/registry';
import { runsOf, withRuns } from '../../../shared/session/runs';
import { defaultSession } from '../../../shared/session/session';
import { nearCore } from '../queries/core.fixture';
import { runSets } from '.';
import { shiftedBy } from './decades';
import type { ComparedRuns, RunSetId } from './run-set';
import { bounds } from '../../../shared/bounds';

const presets = { tooLarge: 10, right: 0.1, tooSmall: 1e-10 };
const setOf = (id: RunSetId) => runSets.find((set) => set.id === id)!;
async function compared(id: RunSetId): Promise<ComparedRuns> {
  const given = { session: defaultSession, presets, texts: texts.en, core: nearCore };
  const made = await setOf(id).compare(given);
  if ('ok' in made) throw new Error(made.message);
  return made;
}

test('every command of a set has its set, in the order of the menu', () => {
  const ids = commandRows.map(({ id }) => id).filter((id) => id.startsWith('compare'));
  expect(runSets.map(({ id }) => id)).toEqual(ids);
});

test.each(runSets)('$id makes two to eight runs, which can be saved', async ({ id }) => {
  const { runs, place } = await compared(id);
  expect(runs.length).toBeGreaterThanOrEqual(2);
  expect(runs.length).toBeLessThanOrEqual(bounds.runs);
  expect(new Set(runs.map(({ style }) => style)).size).toBe(runs.length);
  // One of them is the controls’.
  expect(runsOf(withRuns(runs, runs[place].style))).toEqual(runs);
});

it('too small, right and too large are the sweep’s; both gradients are taken at the last', async () => {
  const { runs, place } = await compared('compareRates');
  expect(runs.map(({ lr }) => lr)).toEqual([1e-10, 0.1, 10]);
  expect(place).toBe(1);
  const both = await compared('compareGradients');
  expect(both.runs.map(({ gradient }) => gradient)).toEqual(['numerical', 'analytic']);
  expect(both.runs.map(({ lr }) => lr)).toEqual([10, 10]);
});

it.each([
  [null, 'pending'],
  [{ tooLarge: 10, right: null, tooSmall: null }, 'noRates'],
  [{ tooLarge: 10, right: null, tooSmall: 1e-10 }, null],
])('before the sweep, or without two rates, there is an obstacle: %j, %s', (offered, obstacle) => {
  const set = setOf('compareRates');
  expect(set.obstacle?.({ session: defaultSession, presets: offered })).toBe(obstacle);
});

it('a rate and its decades keep their digits', async () => {
  const { runs } = await compared('compareDecades');
  expect(runs.map(({ lr }) => lr)).toEqual([0.001, 0.01, 0.1, 1, 10]);
  expect([-2, -1, 0, 1, 2].map((k) => shiftedBy(0.3, k))).toEqual([0.003, 0.03, 0.3, 3, 30]);
  fc.assert(
    fc.property(fc.nat(999), fc.integer({ min: -12, max: 12 }), (digits, k) => {
      expect(shiftedBy(digits + 1, k)).toBe(Number(`${digits + 1}e${k}`));
    }),
  );
});

it('methods are all of the catalogue, as far as eight hold them, each at a rate that arrives', async () => {
  const { runs, place } = await compared('compareMethods');
  expect(runs).toHaveLength(Math.min(bounds.runs, optimizerIds.length));
  expect(runs[place].optimizer).toEqual(defaultSession.optimizer);
  const ids = runs.map(({ optimizer }) => optimizer.id);
  expect(ids).toEqual(optimizerIds.filter((id) => ids.includes(id)));
  expect(ids).toContain('newton');
  // Of the bowl f = |x|², whose steps multiply by 1 − 2·lr, 0.5 arrives at once.
  expect(runs[place].lr).toBeGreaterThan(0.05);
  expect(runs[place].lr).toBeLessThan(1);
});

it('the cells on one array begin where the notebook’s did, and the copies at its start', async () => {
  const { runs, objective } = await compared('compareCells');
  const { start, runs: printed } = golden.descentSharedInitX;
  expect(objective).toEqual({ id: 'book' });
  expect(runs.map(({ start: from, lr }) => [lr, from])).toEqual([
    [printed[0].lr, start],
    [printed[1].lr, printed[0].result],
    [printed[1].lr, start],
    [printed[2].lr, printed[1].result],
    [printed[2].lr, start],
  ]);
});
