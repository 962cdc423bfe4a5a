import { expect, test } from 'vitest';
import { answers } from './all-checks.fixture';
import { liveLab } from './live-lab.fixture';
import { places } from './texts.fixture';

const numberSteps = places.filter(({ step }) => step.prediction?.kind === 'number');

test('every number asked for is recomputed', () => {
  expect(Object.keys(answers).toSorted()).toEqual(numberSteps.map(({ at }) => at).toSorted());
});

test.each(numberSteps)('the answer of $at is right within its tolerance', ({ at, step }) => {
  const { prediction } = step;
  if (prediction?.kind !== 'number') throw new Error(`Expected a number to be asked for at ${at}.`);
  const { answer, tolerance } = prediction;
  const truth = answers[at](liveLab(step, step.demo?.change));
  expect(Math.abs(truth - answer)).toBeLessThanOrEqual(tolerance * Math.abs(answer));
});
