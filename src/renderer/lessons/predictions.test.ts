import { describe, expect, test } from 'vitest';
import { answers, giveaways } from './all-checks.fixture';
import { liveLab } from './live-lab.fixture';
import { languages, places } from './texts.fixture';

const asked = places.flatMap(({ at, step }) =>
  step.prediction ? [{ at, step, prediction: step.prediction }] : [],
);

test('every answer has its patterns, and every number is recomputed', () => {
  const numbers = asked.filter(({ prediction }) => prediction.kind === 'number');
  for (const [known, steps] of [
    [giveaways, asked],
    [answers, numbers],
  ] as const) {
    expect(Object.keys(known).toSorted()).toEqual(steps.map(({ at }) => at).toSorted());
  }
});

describe.each(asked)('$at', ({ at, step, prediction }) => {
  test('can be predicted right and wrong', () => {
    if (prediction.kind === 'choice') {
      for (const language of languages) {
        const choices = step.texts[language].prediction?.choices ?? [];
        expect(choices[prediction.answer]).toBeDefined();
        expect(choices.length).toBeGreaterThanOrEqual(2);
        expect(new Set(choices).size).toBe(choices.length);
      }
      return;
    }
    const { answer, tolerance } = prediction;
    expect(Number.isFinite(answer)).toBe(true);
    expect(tolerance).toBeGreaterThanOrEqual(0);
    expect(tolerance).toBeLessThanOrEqual(0.1);
    const truth = answers[at](liveLab(step, step.demo?.change));
    expect(Math.abs(truth - answer)).toBeLessThanOrEqual(tolerance * Math.abs(answer));
  });

  test('does not answer itself before it is asked', () => {
    for (const language of languages) {
      const { title, text } = step.texts[language];
      for (const giveaway of giveaways[at] ?? []) expect(`${text}\n${title}`).not.toMatch(giveaway);
    }
  });
});
