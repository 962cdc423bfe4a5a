import { expect, test } from 'vitest';
import { texts, type Texts } from '../../../i18n/texts';
import { defaultSession, requestOf } from '../../../shared/session/session';
import { runsOf } from '../../../shared/session/runs';
import type { LabRun } from '../lab-runs';
import { computedRun } from '../run.fixture';
import { meanPace } from './pace';
import { judgement, reasonSentence, winnerSentence } from './result';

/** Runs on the book's bowl from (−3, 4), by their rates. */
function racing(rates: readonly number[]) {
  const [own] = runsOf(defaultSession);
  const runs = rates.map((lr, style): LabRun => {
    const run = { ...own, lr, style };
    const result = computedRun(requestOf(defaultSession.objective, run));
    return { style, run, active: style === 0, result, path: result.trajectory };
  });
  return [runs, new Map(rates.map((lr, style) => [style, `lr = ${lr}`]))] as const;
}

const { en, ko } = texts;

const winner = (say: Texts, ...rates: readonly number[]) => winnerSentence(say, ...racing(rates));
const reasonIn = (say: Texts, ...rates: readonly number[]) => reasonSentence(say, ...racing(rates));
const reason = (...rates: readonly number[]) => reasonIn(en, ...rates);

test('first is one run, several at once, or nobody', () => {
  expect(winner(en, 0.1, 0.3, 10)).toBe('lr = 0.3 arrives first, at step 11.');
  const together = 'Arriving first together, at step 19: lr = 0.2, lr = 0.8.';
  expect(winner(en, 0.2, 0.1, 0.8)).toBe(together);
  expect(winner(en, 10, 1e-10)).toBe('No run arrives at a minimum.');
  expect(winner(ko, 10, 1e-10)).toBe('극소점에 도착한 실행이 없습니다.');
  const korean = '11걸음 만에 가장 먼저 도착한 실행: lr = 0.3.';
  expect(winner(ko, 0.1, 0.3, 10)).toBe(korean);
});

test('the reason is how much of the way a step of the first and of the last leaves: |1 − 2·lr|', () => {
  expect(reason(0.1, 0.3, 0.2)).toBe(
    'Why: on average a step of lr = 0.3 leaves 40% of the way, one of lr = 0.1 80%.',
  );
  expect(reasonIn(ko, 0.1, 0.3, 10)).toContain(
    '한 걸음 뒤에 남는 거리의 평균 비율은 lr = 0.3: 40%, lr = 0.1: 80%입니다.',
  );
  expect(reason(0.5, 0.1)).toContain('a step of lr = 0.5 leaves 0% of the way');
});

test.each([
  [0.1, 42, 0.8],
  [0.3, 11, 0.4],
  [0.8, 19, 0.6],
  // A single step to the minimum leaves nothing.
  [0.5, 1, 0],
])('to more digits, a step of lr = %d leaves |1 − 2·lr| of the way', (lr, steps, part) => {
  const { trajectory } = computedRun({ lr, gradient: 'analytic' });
  expect(meanPace(trajectory, 100, steps)).toBeCloseTo(part, 6);
});

test('or the reason is what became of the others, where one arrives or none', () => {
  expect(reason(0.1, 10, 1e-10)).toMatch(
    /^Why: lr = 10: Diverged\. Frozen by rounding, from step 10 on; lr = 1e-10: Too slow, at least .* more steps\.$/,
  );
  expect(reason(10, 20)).toMatch(/^Why: lr = 10: .*; lr = 20: .*\.$/);
});

test('a prediction is judged, and a wrong one said again', () => {
  const names = new Map([[0, 'Adam']]);
  expect(judgement(en, 0, true, names)).toBe('Your prediction is right.');
  expect(judgement(en, 0, false, names)).toBe('You predicted: Adam.');
  expect(judgement(ko, 'none', false, names)).toBe('예상: 아무도 도착하지 못함.');
});
