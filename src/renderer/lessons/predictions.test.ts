import { describe, expect, test } from 'vitest';
import { answers, givenBefore, giveaways } from './all-checks.fixture';
import { liveLab } from './live-lab.fixture';
import { lessons } from './index';
import { languages, places, prose } from './texts.fixture';

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

const followed = lessons.flatMap(({ id, steps }) =>
  steps.slice(1).map((next, k) => ({ at: `${id}.${next.id}`, before: steps[k] })),
);

test.each(followed)('nothing that the step before $at says answers it', ({ at, before }) => {
  for (const language of languages) {
    for (const giveaway of givenBefore[at] ?? []) {
      expect(prose(before, language).join('\n')).not.toMatch(giveaway);
    }
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
        // Every wrong choice is answered by itself, and no two of them alike.
        const replies = step.texts[language].prediction?.replies ?? [];
        expect(replies.map((reply) => reply === null)).toEqual(
          choices.map((_, k) => k === prediction.answer),
        );
        expect(new Set(replies).size).toBe(choices.length);
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
