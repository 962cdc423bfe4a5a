import { expect, it } from 'vitest';
import { objectiveInfo } from '../../../../shared/session/objective-info';
import { alone, logTop, partsOf, runResult, testFrame } from '../chart.fixture';
import { boxOf } from '../plot/label-placement';
import { growthChart } from './index';

const { width, height } = testFrame.plot;
const { modelOf, textsAt, ballsAt, segmentsAt } = partsOf(growthChart);

const subject = objectiveInfo({ id: 'book' });
const shown = (run = runResult({ steps: 50 }), frozenFrom: number | null = null) =>
  modelOf({ ...alone, run, subject, frozenFrom });

/** lr = 10 in the notebook: ×19 a step, bent at step 9 and frozen at 10. */
const notebook = () => shown(runResult({ lr: 10, steps: 100, gradient: 'numerical' }), 10);

it('has its balls on the distance 5·0.8ⁿ and on f = 25·0.64ⁿ', () => {
  // 5·0.8⁵⁰ = 7.1e-5, 25·0.64⁵⁰ = 5.1e-9: decades from 1e-9 to 100.
  const [value, distance] = ballsAt(shown(), 20);
  expect(value?.color).toBe('teal');
  expect(value?.y).toBeCloseTo(logTop(25 * 0.64 ** 20, -9, 2, height), 6);
  expect(distance?.x).toBeCloseTo(0.4 * width, 9);
  expect(distance?.y).toBeCloseTo(logTop(5 * 0.8 ** 20, -9, 2, height), 6);
});

it('says the factors and why they are those, and draws a straight line of them', () => {
  expect(textsAt(shown(), 0)).toEqual(
    expect.arrayContaining([
      '|x| ×0.8 every step',
      '|1 − 2·lr| = 0.8',
      'f ×0.64 every step = 0.8²',
      '|x|: distance from the origin',
    ]),
  );
  const [line] = segmentsAt(shown(), 0);
  expect(line).toMatchObject({ color: 'ink', dash: [4, 3] });
  const [x, y] = line?.to ?? [0, 0];
  expect(y).toBeCloseTo(logTop(5 * 0.8 ** ((50 * x) / width), -9, 2, height), 6);
});

it('says where rounding bends and freezes the notebook, and ends a little later', () => {
  const model = notebook();
  expect(textsAt(model, 0)).toEqual(
    expect.arrayContaining([
      '|x| ×19 every step',
      'f ×361 every step = 19²',
      'bent by rounding from step 9 on',
    ]),
  );
  // Twice as far as the freeze: to step 20.
  expect(growthChart.axes(model).shades).toEqual([
    { kind: 'ice', from: 0.5, text: 'frozen by rounding' },
  ]);
  expect(model.across.at(20)).toBe(1);
});

it('names a step beyond the axis at its edge, where the balls stay', () => {
  const model = notebook();
  expect(ballsAt(model, 50).map(({ x }) => x)).toEqual([width, width]);
  expect(textsAt(model, 50)).toContain('step 50 →');
  expect(textsAt(model, 20)).not.toContain('step 20 →');
  expect(growthChart.labels?.key(model, { at: 3, read: 3 })).toBe(
    growthChart.labels?.key(model, { at: 9.5, read: 9 }),
  );
});

it('writes words apart from each other and inside the plot', () => {
  const notes = growthChart.labels?.place(notebook(), { at: 50, read: 50 }, []) ?? [];
  const boxes = notes.map((note) => boxOf(note, testFrame.style.label));
  expect(boxes.length).toBeGreaterThan(5);
  boxes.forEach((a, i) => {
    expect(Math.min(a.left, width - a.right)).toBeGreaterThanOrEqual(0);
    for (const b of boxes.slice(i + 1)) {
      const apart =
        a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top;
      // Lines that stand together touch by their descenders.
      expect(apart || Math.abs(a.bottom - b.bottom) > testFrame.style.label).toBe(true);
    }
  });
});

it('shades f and then x where they leave float64', () => {
  const { shades } = shown(runResult({ lr: 10, steps: 300 }));
  expect(shades.map(({ kind, text }) => [kind, text])).toEqual([
    ['pale', 'f = ∞ from step 120'],
    ['gap', '|x| = ∞ from step 241'],
  ]);
});

it('reads a step out, and says it in a sentence', () => {
  // 5·0.8² = 3.2, 25·0.64² = 10.24
  expect(growthChart.reading(shown(), 2)).toEqual([
    { name: 'step', value: '2' },
    { name: '|x|', value: '3.2', math: true },
    { name: 'f', value: '10.24', math: true },
  ]);
  expect(growthChart.describe(shown(), 0)).toBe(
    '|x|: distance from the origin, and f, at steps 0 to 50 on a log axis. Step 0: |x| = 5, f = 25. ' +
      '|x| ×0.8 every step. |1 − 2·lr| = 0.8. f ×0.64 every step = 0.8².',
  );
});

it('shows nothing before the first run, and no factor before its end', () => {
  const nothing = { ...alone, run: null, subject, frozenFrom: null };
  expect(growthChart.prepare(nothing, testFrame, null)).toBeNull();
  const model = shown({ ...runResult(), outcome: null });
  expect(textsAt(model, 0).join(' ')).not.toContain('every step');
  expect(growthChart.describe(model, 0)).toBeNull();
});
