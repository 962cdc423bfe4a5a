import { expect, test } from 'vitest';
import type { Outcome } from '../core/outcome/kinds';
import { judge } from '../core/outcome/outcome-cases.fixture';
import { typed, type Asked } from '../core/run/run.fixture';
import { outcomeSamples as samples } from './outcome-samples.fixture';
import { texts } from './texts';
import * as sentences from './verdict';

/** In both languages. */
const verdict = (...said: [Outcome, { steps: number }]) => ({
  en: sentences.verdict(texts.en, ...said),
  ko: sentences.verdict(texts.ko, ...said),
});
const outcomeTitle = (said: Outcome) => ({
  en: sentences.outcomeTitle(texts.en, said),
  ko: sentences.outcomeTitle(texts.ko, said),
});

test.each(Object.values(samples).flat())(
  '$kind from step $step has a title and whole sentences in both languages: $evidence',
  (one) => {
    for (const steps of [1, 100]) {
      const { en, ko } = verdict(one, { steps });
      expect(en).toMatch(/^[A-Za-z][^가-힣]*\.$/);
      expect(ko).toMatch(/^[가-힣\dfx].*니다\.$/);
      expect(`${en} ${ko}`).not.toMatch(/NaN|undefined|null|Infinity|\[object| {2}|\.\./);
    }
    expect(outcomeTitle(one).en).toMatch(/^([A-Z][a-z ]+\. )?[A-Z][a-z ]+$/);
    expect(outcomeTitle(one).ko).toMatch(/^[가-힣][가-힣0 ]+$/);
  },
);

const judged = ({ steps = 100, ...asked }: Asked) => {
  const found = judge({ ...asked, steps });
  return { title: outcomeTitle(found), ...verdict(found, { steps }) };
};

test.each([
  [10, 5, /×19 every step/, /한 걸음마다 19배씩/],
  // First that lr was too large, then at which step rounding stopped it, why, and at what slope.
  [
    10,
    100,
    /^lr is too large: the point ran away, ×19 every step\. From step 10.*x ± h rounds to x.*5\.186e13/,
    /^학습률이 너무 커서 한 걸음마다 19배씩 멀어졌습니다\. 10번째 걸음부터 x ± h가 x로 반올림되어/,
  ],
  [1.01, 100, /^lr is too large: the point runs away, ×1\.02/, /^학습률이 너무 커서/],
  // 1 − 2·1.2 = −1.4: until f, and with it the numerical gradient, is rounding.
  [1.2, 100, /^lr is too large: it ran away, ×1\.4 every step/, /^학습률이 너무 커서/],
  [
    1e-10,
    100,
    /lr is too small.*at least 5 billion \(5e9\) more steps/,
    /학습률이 너무 작습니다.*적어도 50억\(5e9\) 걸음 더 가야/,
  ],
  [0.1, 100, /at step 42/, /42/],
  [0.9, 100, /×0\.8 of the one before/, /0\.8배/],
  // One step is a singular.
  [
    10,
    1,
    /×19 in its first step\. After 1 step it/,
    /첫 걸음에 19배로 멀어집니다\. 한 걸음 뒤에는/,
  ],
  [
    0.1,
    1,
    /^One step down: f = 16, 64% of its first value\.$/,
    /^한 걸음 내려갔습니다\. f = 16, 처음 값의 64%입니다\.$/,
  ],
])('lr = %d on the book in %i steps: %s, %s', (lr, steps, english, korean) => {
  const { en, ko } = judged({ lr, steps });
  expect(en).toMatch(english);
  expect(ko).toMatch(korean);
});

test('x0^4 + x1^4 ran away because lr is too large, and at a smaller one it is not blamed', () => {
  const objective = typed('x0^4 + x1^4');
  const { title, en, ko } = judged({ objective });
  expect(title).toEqual({ en: 'Diverged. Frozen by rounding', ko: '발산한 뒤 반올림으로 멈춤' });
  // numpy: x1 = 4, −21.6, 4009.5, −2.58e10, 6.81e30 with pow; products round to 6.77e30.
  expect(en).toMatch(/^lr is too large: the point ran away, to 6\.\d+e30 from the start\. From/);
  expect(ko).toMatch(/^학습률이 너무 커서 시작점에서 6\.\d+e30만큼 멀어졌습니다\. \S+ 걸음부터/);
  const smaller = judged({ objective, lr: 0.01 });
  expect(smaller.en).not.toContain('too large');
  expect(smaller.title.en).not.toContain('Diverged');
});

test.each([100, 5000])('a saddle left downhill in %i steps is not the fault of lr', (steps) => {
  const { title, en } = judged({ objective: 'saddle', start: [-3, 0.01], steps });
  expect(title.en).toMatch(/^Diverg/);
  expect(en).not.toContain('lr is too large');
});

const level = samples.frozen.find(({ evidence }) => evidence.cause === 'slope')!;
const [, , , , arrived] = samples.converged;
const stops = samples.converged.filter(({ evidence }) => evidence.curvature !== 'minimum');
test.each<[string, Outcome, is: RegExp, isNot?: RegExp]>([
  ['Korean sets a percent sign close', samples['still-moving'][0], /처음 값의 [\d.]+%입니다/],
  [
    'a start that is undefined is named',
    samples['undefined-here'][0],
    /^Near the start, .* is not defined\. 시작점인 .* 정의되지 않습니다/,
  ],
  [
    'a run that falls again above its first value is not on the way down',
    samples['still-moving'][3],
    /above where it began/,
    /%/,
  ],
  [
    'what is too large from the beginning is so at the start',
    samples.overflow[2],
    /f at the start, x at step 1\. .*f는 시작점에서, x는 1번째 걸음에서/,
  ],
  [
    'a method that shortened its own steps is not told that lr is too small',
    samples.creeping[2],
    /the longest was 3, the last is 1e-8/,
    /lr is too small|학습률이 너무 작/,
  ],
  ['what stands still without a slope is not called frozen by rounding', level, /./, /rounds/],
  [
    'an arrival says why at that step, and what is so there',
    arrived,
    /0\.0004 was left to that point, a ten-thousandth of the whole way \(5\).* 그 점까지 남은 거리는 0\.0004이고, 이는 처음 거리 5의 1만분의 1 이하입니다\. 그 걸음에서 기울기의 크기는 2e-9/,
  ],
  [
    'one with next to no way says how near float64 can tell',
    { ...arrived, evidence: { ...arrived.evidence, distance: 9e-9, way: 1e-6 } },
    /9e-9이고, 이보다 가까우면/,
  ],
  [
    'one on level ground says that it is measured from the end',
    { ...arrived, evidence: { ...arrived.evidence, curvature: 'flat', goal: null } },
    /to the end of the run.*마지막 점까지/,
  ],
  ...stops.map((stop): [string, Outcome, RegExp, RegExp] => [
    `a stop on a ${stop.evidence.curvature} is no arrival`,
    stop,
    /./,
    /Arrived|도착/,
  ]),
])('%s', (_what, found, is, isNot) => {
  const { en, ko } = verdict(found, { steps: 100 });
  expect(`${en} ${ko}`).toMatch(is);
  if (isNot) expect(`${en} ${ko}`).not.toMatch(isNot);
});

test.each([
  ['Frozen by rounding', '반올림으로 멈춤', samples.frozen[0]],
  ['Diverged. Frozen by rounding', '발산한 뒤 반올림으로 멈춤', samples.frozen[1]],
  ['Gradient near zero', '기울기가 거의 0', level],
  ['Converged', '수렴', samples.converged[0]],
  ['Stopped', '멈춤', samples.converged[1]],
])('the title is %s, %s', (en, ko, found) => expect(outcomeTitle(found)).toEqual({ en, ko }));
