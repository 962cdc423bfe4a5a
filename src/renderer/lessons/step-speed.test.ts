import { expect, test } from 'vitest';
import { STEPS_PER_SECOND } from '../model/playback';
import { defaultSession } from '../../shared/session/session';
import { LONGEST, stepSpeed } from './step-speed';
import { places } from './texts.fixture';

/** What is played in a step: to where its task wants to be. */
const played = places.flatMap(({ at, step }) => {
  const { steps = defaultSession.steps } = { ...step.session, ...step.demo?.change };
  return step.still || (step.demo && step.demo.at === undefined) ? [] : [{ at, steps }];
});

test.each(played)('$at plays no longer than twenty seconds', ({ steps }) => {
  expect(steps / (STEPS_PER_SECOND * stepSpeed(steps, 1))).toBeLessThanOrEqual(LONGEST);
});

test.each([
  [10, 1, 1],
  [100, 1, 2],
  [100, 8, 8],
  [300, 1, 4],
  [1_000_000, 1, 64],
] as const)('%d steps at ×%d play at ×%d', (steps, chosen, speed) => {
  expect(stepSpeed(steps, chosen)).toBe(speed);
});
