import { expect, test } from 'vitest';
import { objectives } from '../core/objectives';
import { optimizers } from '../core/optimizers';
import type { Outcome } from '../core/outcome/kinds';
import { judge } from '../core/outcome/outcome-cases.fixture';
import { headline } from './headline';
import { outcomeSamples } from './outcome-samples.fixture';
import { texts } from './texts';

const line = (language: 'en' | 'ko', found: Outcome, steps = 100): string => {
  const { title, fact } = headline(texts[language], found, { steps });
  return `${title} · ${fact}`;
};

/** Signs in one line beside a figure; a run of a million steps may need the second number. */
const LIMIT = { en: [60, 66], ko: [36, 41] } as const;

/** Every number that the evidence holds, those made of it, and 0: a computed slope is said to be. */
function numbersOf({ evidence, step }: Outcome, steps: number): number[] {
  const held = Object.values(evidence)
    .flat()
    .filter((value) => typeof value === 'number');
  const slope = 'slope' in evidence ? [Math.hypot(...evidence.slope)] : [];
  return [0, step, steps, ...held, ...held.map((value) => 100 * value), ...slope];
}

const UNITS: Readonly<Record<string, number>> = {
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
  quadrillion: 1e15,
  만: 1e4,
  억: 1e8,
  조: 1e12,
};

/** The numbers that stand in a line, 5 billion and 50억 too; not the index of a name. */
const numbersIn = (text: string): number[] =>
  [
    ...text.matchAll(/(?<![\w.])(-?\d[\d,.]*(?:e-?\d+)?)(?: ?([a-z]+illion|thousand|[만억조]))?/g),
  ].map(([, digits = '', unit = '']) => Number(digits.replaceAll(',', '')) * (UNITS[unit] ?? 1));

function check(found: Outcome, steps: number): void {
  for (const language of ['en', 'ko'] as const) {
    const said = line(language, found, steps);
    expect(said).not.toMatch(/NaN|undefined|null|Infinity|\[object| {2}|\.$/);
    expect(said).toMatch(language === 'ko' ? /(다|부터)$/ : /^[A-Z][^가-힣]*$/);
    expect(said.length, said).toBeLessThanOrEqual(LIMIT[language][steps > 1000 ? 1 : 0]);
    const held = numbersOf(found, steps).filter(Number.isFinite);
    for (const value of numbersIn(headline(texts[language], found, { steps }).fact)) {
      // Two digits of a count in words, four of any other number; 1.8e308 is no number here.
      const near = held.some(
        (one) => value === one || Math.abs(value - one) <= 0.05 * Math.abs(one) + 0.5e-15,
      );
      expect(near || value === Infinity, `${value} in “${said}”`).toBe(true);
    }
  }
}

test.each(Object.values(outcomeSamples).flat())(
  '$kind from step $step is one short line in both languages, with a number of its evidence: $evidence',
  (one) => {
    for (const steps of [1, 100, 1_000_000]) check(one, steps);
  },
);

const RATES = Array.from({ length: 15 }, (_, k) =>
  [1, 2.5, 7].map((digit) => digit * 10 ** (k - 12)),
);

test.each(objectives)(
  'whatever becomes of a run on $id has a short line that agrees',
  (objective) => {
    for (const { id } of optimizers) {
      for (const lr of RATES.flat()) {
        for (const steps of [1, 60]) {
          check(judge({ objective, lr, steps, optimizer: { id } }), steps);
        }
      }
    }
  },
);

test.each([
  // The golden rows: within 1e-4 of the way from step 42 on.
  [0.1, 'Converged · arrived at step 42', '수렴 · 42걸음 만에 도착했습니다'],
  // One step multiplies x by 1 − 2 · lr.
  [
    10,
    'Diverged. Frozen by rounding · from step 10 on',
    '발산한 뒤 반올림으로 멈춤 · 10번째 걸음부터',
  ],
  // Each step moves by 1e-9, and 5 are to go.
  [
    1e-10,
    'Too slow · at least 5 billion more steps',
    '너무 느림 · 적어도 50억 걸음 더 가야 합니다',
  ],
  [1, 'Cycling · between two points 10 apart', '순환 · 서로 10 떨어진 두 점을 오갑니다'],
  [1.01, 'Diverging · ×1.02 farther every step', '발산 · 한 걸음마다 1.02배씩 멀어집니다'],
])('the book with lr = %d: %s, %s', (lr, en, ko) => {
  const found = judge({ lr });
  expect([line('en', found), line('ko', found)]).toEqual([en, ko]);
});
