// What the buttons offer must come true: each rate is run by itself, apart from the sweep.

import { describe, expect, test } from 'vitest';
import { descend } from '../../core/run/descend';
import { objectives } from '../../core/objectives';
import { optimizerIds } from '../../core/optimizers';
import { outcome } from '../../core/outcome/outcome';
import type { Run } from '../../core/run/run';
import { runOf as coreRun, typed } from '../../core/run/run.fixture';
import { Sweep } from '../../core/maps/sweep';
import { signal } from '@preact/signals-core';
import { LR_LIMITS } from '../../shared/session/fields';
import { defaultSession, runOf } from '../../shared/session/session';
import { texts } from '../../i18n/texts';
import { verdict } from '../../i18n/verdict';
import { comesTrue, contradicts, offeredPresets, presetKinds, presetsOf } from './lr-presets';
import type { SweepResult } from './queries/results';

const ofNotebook = { tooLarge: 10, right: 0.1, tooSmall: 1e-10 };

const swept = (run: Run) => {
  const sweep = new Sweep(run, LR_LIMITS[0], LR_LIMITS[1], 241);
  while (!sweep.complete) sweep.advance(1e6);
  return sweep;
};
const offered = (run: Run) => presetsOf(swept(run));

/** What each button claims, in the words of the verdict. */
const claims = {
  tooLarge: /^lr is too large: /,
  right:
    /(Arrived at a minimum|Stopped at step \d+ on level ground|Stands from the start on level)/,
  tooSmall: /^lr is too small: /,
};

function expectTrue(asked: Run) {
  const presets = offered(asked);
  // A rate is right or not whatever step_num is: it has a hundred steps at least.
  const run = { ...asked, steps: Math.max(asked.steps, 100) };
  for (const kind of presetKinds) {
    const lr = presets[kind];
    if (lr === null) continue;
    const found = outcome({ ...run, lr }, descend({ ...run, lr }));
    expect(verdict(texts.en, found, run), `${kind} ${lr}`).toMatch(claims[kind]);
    expect(comesTrue[kind](found), `${kind} ${lr}`).toBe(true);
  }
  const { tooLarge, right, tooSmall } = presets;
  if (right !== null && tooLarge !== null) expect(tooLarge).toBeGreaterThan(right);
  if (right !== null && tooSmall !== null) expect(tooSmall).toBeLessThan(right);
  return presets;
}

test.each([1, 12, 100])("for the book's f they are those of the notebook in %d steps", (steps) => {
  for (const gradient of ['numerical', 'analytic'] as const) {
    expect(expectTrue(coreRun({ gradient, steps }))).toEqual(ofNotebook);
  }
});

test('a run that came to what another button says contradicts', () => {
  const came = (lr: number, steps = 100) => {
    const run = coreRun({ lr, steps });
    return outcome(run, descend(run));
  };
  expect(contradicts('right', came(10))).toBe(true);
  expect(contradicts('right', came(1e-10))).toBe(true);
  expect(contradicts('tooLarge', came(0.1))).toBe(true);
  // On its way after 12 steps.
  expect(contradicts('right', came(0.1, 12))).toBe(false);
});

describe.each(objectives.map(({ id }, k) => ({ id, k })))('on $id', ({ id, k }) => {
  for (const [at, method] of optimizerIds.entries()) {
    // One method on each is daily, by turns.
    const tags = at === k % optimizerIds.length ? [] : ['full'];
    test(`${method} comes to what is offered`, { tags }, () => {
      for (const steps of [1, 100, 400]) {
        expectTrue(coreRun({ objective: id, steps, optimizer: { id: method } }));
      }
    });
  }
});

test('x0^4 + x1^4 is not told that 0.1 is right', () => {
  const presets = expectTrue(coreRun({ objective: typed('x0^4 + x1^4') }));
  // From x1 = 4 a step goes beyond −4 for lr > 8/256.
  expect(presets.tooLarge).toBe(0.1);
  expect(presets.right).not.toBe(0.1);
});

test('nothing is offered that the sweep does not have', () => {
  expect(offered(coreRun({ start: [0, 0] })).right).toBeNull();
  // Level: there is nowhere to run to, and nothing to arrive at by moving.
  const level = offered(coreRun({ objective: typed('0*x0') }));
  expect([level.tooLarge, level.tooSmall]).toEqual([null, null]);
  // λ = 1 and 1000: 0.002 is the limit, and (1 − 0.002)¹⁰⁰ of the other coordinate remain.
  expect(offered(coreRun({ objective: 'ravine' })).right).toBeNull();
});

test('while another sweep is under way the old ones stay, and are not current', () => {
  const asked = signal(runOf(defaultSession));
  const { lr, kind, step, arrived, f, minimum, reached, overshot, rose } = swept(coreRun());
  const answers = { lr, kind, step, arrived, f, minimum, reached, overshot, rose };
  const arrive = (length: number) => {
    results.value = { ...answers, run: { ...asked.value, lr: 1 }, length, total: 241 };
  };
  const results = signal<SweepResult | null>(null);
  const offers = offeredPresets(asked, results);
  expect(offers.value).toBeNull();
  arrive(200);
  expect(offers.value).toBeNull();
  arrive(241);
  const rates = ofNotebook;
  expect(offers.value).toEqual({ rates, current: true });
  // Another rate is the same sweep, another start is not.
  asked.value = { ...asked.value, lr: 10 };
  expect(offers.value).toEqual({ rates, current: true });
  asked.value = { ...asked.value, start: [1, 1] };
  expect(offers.value).toEqual({ rates, current: false });
  arrive(100);
  expect(offers.value).toEqual({ rates, current: false });
  arrive(241);
  expect(offers.value?.current).toBe(true);
});
