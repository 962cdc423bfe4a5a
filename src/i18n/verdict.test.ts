import { describe, expect, test } from 'vitest';
import { descend } from '../core/run/descend';
import { compileObjective } from '../core/objectives/compile-objective';
import { objectiveById } from '../core/objectives';
import type { Objective } from '../core/objectives/objective';
import { outcome } from '../core/outcome/outcome';
import type { Outcome } from '../core/outcome/kinds';
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

describe.each(Object.values(samples).flat())('$kind from step $step: $evidence', (one) => {
  test('has a title and whole sentences in both languages', () => {
    for (const steps of [1, 100]) {
      const said = verdict(one, { steps });
      expect(said.en).toMatch(/^[A-Za-z].*\.$/);
      expect(said.ko).toMatch(/^[가-힣\dfx].*니다\.$/);
      expect(said.en).not.toMatch(/[가-힣]/);
      for (const text of [said.en, said.ko]) {
        expect(text).not.toMatch(/NaN|undefined|null|Infinity|\[object| {2}|\.\./);
      }
    }
    expect(outcomeTitle(one).en).toMatch(/^([A-Z][a-z ]+\. )?[A-Z][a-z ]+$/);
    expect(outcomeTitle(one).ko).toMatch(/^[가-힣][가-힣0 ]+$/);
  });
});

const judged = (objective: Objective, start: readonly number[], lr: number, steps = 100) => {
  const run = { objective, start, lr, steps, gradient: 'numerical', h: 1e-4 } as const;
  const found = outcome(run, descend(run));
  return { title: outcomeTitle(found), ...verdict(found, run) };
};

describe("the sentence on a run of the book's f", () => {
  const said = (lr: number, language: 'en' | 'ko', steps = 100) =>
    judged(objectiveById('book'), [-3, 4], lr, steps)[language];

  test('names the growth of 19 while it runs away', () => {
    expect(said(10, 'en', 5)).toContain('×19 every step');
    expect(said(10, 'ko', 5)).toContain('한 걸음마다 19배씩');
  });

  test('says first that lr was too large, then at which step rounding stopped it, and at what slope', () => {
    expect(said(10, 'en')).toMatch(
      /^lr is too large: the point ran away, ×19 every step\. From step 10.*x ± h rounds to x.*5\.186e13/,
    );
    expect(said(10, 'ko')).toMatch(
      /^학습률이 너무 커서 한 걸음마다 19배씩 멀어졌습니다\. 10번째 걸음부터 x ± h가 x로 반올림되어/,
    );
    expect(said(1.01, 'en')).toMatch(/^lr is too large: the point runs away, ×1\.02/);
    // 1 − 2·1.2 = −1.4: until f, and with it the numerical gradient, is rounding.
    expect(said(1.2, 'en')).toMatch(/^lr is too large: it ran away, ×1\.4 every step/);
  });

  test('says how many steps are missing when lr is too small', () => {
    expect(said(1e-10, 'en')).toMatch(/lr is too small.*at least 5 billion \(5e9\) more steps/);
    expect(said(1e-10, 'ko')).toMatch(/학습률이 너무 작습니다.*적어도 50억\(5e9\) 걸음 더 가야/);
  });

  test('says where it arrived when lr is right', () => {
    expect(said(0.1, 'en')).toContain('at step 42');
    expect(said(0.9, 'en')).toContain('×0.8 of the one before');
  });

  test('sets percent signs as each language does, and names the start that is undefined', () => {
    const [still] = samples['still-moving'];
    expect(verdict(still, { steps: 100 }).ko).toMatch(/처음 값의 [\d.]+%입니다/);
    const [start] = samples['undefined-here'].filter(({ step }) => step === 0);
    const { en, ko } = verdict(start, { steps: 100 });
    expect(ko).toMatch(/^시작점인 .* 정의되지 않습니다/);
    expect(en).toMatch(/^Near the start, .* is not defined\.$/);
  });

  test('speaks of one step in the singular', () => {
    expect(said(10, 'en', 1)).toContain('×19 in its first step. After 1 step it');
    expect(said(10, 'ko', 1)).toMatch(/첫 걸음에 19배로 멀어집니다\. 한 걸음 뒤에는/);
    expect(said(0.1, 'en', 1)).toBe('One step down: f = 16, 64% of its first value.');
    expect(said(0.1, 'ko', 1)).toBe('한 걸음 내려갔습니다. f = 16, 처음 값의 64%입니다.');
  });
});

describe('x0^4 + x1^4 at lr = 0.1 from (−3, 4)', () => {
  const read = compileObjective('x0^4 + x1^4');
  if (!read.ok) throw new Error(read.problem.code);

  test('ran away because lr is too large, and then rounding stopped it', () => {
    const { title, en, ko } = judged(read.objective, [-3, 4], 0.1);
    expect(title).toEqual({ en: 'Diverged. Frozen by rounding', ko: '발산한 뒤 반올림으로 멈춤' });
    // numpy: x1 = 4, −21.6, 4009.5, −2.58e10, 6.81e30 with pow; products round to 6.77e30.
    expect(en).toMatch(/^lr is too large: the point ran away, to 6\.\d+e30 from the start\. From/);
    expect(ko).toMatch(/^학습률이 너무 커서 시작점에서 6\.\d+e30만큼 멀어졌습니다\. \S+ 걸음부터/);
  });

  test('is not blamed on lr where it does not run away', () => {
    const { title, en } = judged(read.objective, [-3, 4], 0.01);
    expect(en).not.toContain('too large');
    expect(title.en).not.toContain('Diverged');
  });
});

test('a saddle that the run leaves downhill is not the fault of lr', () => {
  for (const steps of [100, 5000]) {
    const { title, en } = judged(objectiveById('saddle'), [-3, 0.01], 0.1, steps);
    expect(title.en).toMatch(/^Diverg/);
    expect(en).not.toContain('lr is too large');
  }
});

test('a run that falls again, above its first value, is not on the way down', () => {
  const { en, ko } = verdict(samples['still-moving'][3], { steps: 100 });
  expect([en, ko].join()).not.toContain('%');
  expect(en).toContain('above where it began');
});

test('what is too large from the beginning is so at the start', () => {
  const { en, ko } = verdict(samples.overflow[2], { steps: 100 });
  expect(en).toContain('f at the start, x at step 1.');
  expect(ko).toContain('f는 시작점에서, x는 1번째 걸음에서');
});

describe('a stop that is no minimum', () => {
  test.each(['saddle', 'maximum', 'flat'] as const)('%s is not called one', (curvature) => {
    const evidence = { x: [3, -2], f: 0, gradientNorm: 0, curvature };
    const said = verdict({ kind: 'converged', step: 42, evidence }, { steps: 100 });
    expect(said.en).not.toContain('Arrived');
    expect(said.ko).not.toContain('도착');
  });
});

describe('what stands still where there is no slope', () => {
  const [ice] = samples.frozen;
  const level = samples.frozen.find(({ evidence }) => evidence.cause === 'slope') ?? ice;

  test('is not called frozen by rounding', () => {
    expect(outcomeTitle(ice).en).toBe('Frozen by rounding');
    const [, after] = samples.frozen;
    expect(outcomeTitle(after).en).toBe('Diverged. Frozen by rounding');
    expect(outcomeTitle(level)).toEqual({ en: 'Gradient near zero', ko: '기울기가 거의 0' });
    expect(verdict(level, { steps: 100 }).en).not.toContain('rounds');
  });

  test('and on a saddle is not called converged', () => {
    const [minimum, saddle] = samples.converged;
    expect(outcomeTitle(minimum).en).toBe('Converged');
    expect(outcomeTitle(saddle)).toEqual({ en: 'Stopped', ko: '멈춤' });
  });
});

test('a method that shortened its own steps is not told that lr is too small', () => {
  const { en, ko } = verdict(samples.creeping[2], { steps: 100 });
  expect(en).toContain('the longest was 3, the last is 1e-8');
  expect(en + ko).not.toMatch(/lr is too small|학습률이 너무 작/);
});
