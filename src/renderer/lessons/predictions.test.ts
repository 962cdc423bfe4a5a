import { expect, test } from 'vitest';
import { answers, givenBefore, giveaways } from './all-checks.fixture';
import { liveLab } from './live-lab.fixture';
import { lessons } from './index';
import { languages, prose } from './texts.fixture';

const asked = lessons.flatMap(({ id, steps }) =>
  steps.flatMap((step, k) => {
    const { prediction } = step;
    return prediction ? [{ at: `${id}.${step.id}`, step, prediction, before: steps[k - 1] }] : [];
  }),
);

test.each(asked)('neither $at nor the step before it answers what is asked', (place) => {
  const { at, step, before } = place;
  for (const language of languages) {
    const { title, text } = step.texts[language];
    for (const giveaway of giveaways[at]) expect(`${text}\n${title}`).not.toMatch(giveaway);
    const saidBefore = before ? prose(before, language).join('\n') : '';
    for (const giveaway of givenBefore[at]) expect(saidBefore).not.toMatch(giveaway);
  }
});

test.each(asked)('$at can be predicted right and wrong', ({ at, step, prediction }) => {
  if (prediction.kind === 'number') {
    const { answer, tolerance } = prediction;
    expect(tolerance).toBeLessThanOrEqual(0.1);
    const truth = answers[at](liveLab(step, step.demo?.change));
    expect(Math.abs(truth - answer)).toBeLessThanOrEqual(tolerance * Math.abs(answer));
    return;
  }
  for (const language of languages) {
    const { choices = [], replies = [] } = step.texts[language].prediction ?? {};
    expect(new Set(choices).size).toBe(choices.length);
    // Every wrong choice is answered by itself, and no two of them alike.
    const right = choices.map((_, k) => k === prediction.answer);
    expect(replies.map((reply) => reply === null)).toEqual(right);
    expect(new Set(replies).size).toBe(choices.length);
  }
});
