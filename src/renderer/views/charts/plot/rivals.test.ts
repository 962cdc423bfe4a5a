import { expect, it } from 'vitest';
import type { LabRun } from '../../../model/lab-runs';
import { alone, flatMarks, logTop, partsOf, runResult, testFrame } from '../chart.fixture';
import type { LineMark } from './marks';
import { runNear } from './rivals';
import { valueChart } from '../value';

const { width, height } = testFrame.plot;
const { modelOf, marksAt, ballsAt } = partsOf(valueChart);

/** A run beside the active one; 0.3 multiplies x by 0.4 and f by 0.16 every step. */
const rival = (style: number, lr: number, steps = 10): LabRun => {
  const result = runResult({ lr, steps });
  return { style, result, path: result.trajectory, active: false } as unknown as LabRun;
};

const names = new Map([
  [0, 'lr = 0.1'],
  [2, 'lr = 0.3'],
  [5, 'lr = 0.01'],
]);
function compared(rivals: readonly LabRun[], pointed: number | null = null) {
  const one = { ...alone, run: runResult(), frozenFrom: null, formula: 'f' };
  return modelOf({ ...one, rivals, names, pointed });
}

const linesOf = (model: ReturnType<typeof compared>, at: number) =>
  marksAt(model, at).filter((mark): mark is LineMark => mark.type === 'line');

it('several runs have a line each, in their colour and dash', () => {
  const model = compared([rival(2, 0.3), rival(5, 0.01)]);
  const colors = new Set(linesOf(model, 4).map(({ color }) => JSON.stringify(color)));
  expect([...colors]).toEqual(
    expect.arrayContaining(['{"run":2,"ink":"accent"}', '{"run":5,"ink":"accent"}', '"accent"']),
  );
  const dashes = linesOf(model, 4).map(({ dash }) => dash?.join() ?? '');
  expect(new Set(dashes).size).toBeGreaterThan(2);
});

it('several runs share the axes: the range of all, and the steps of the longest', () => {
  const model = compared([rival(2, 0.3, 20)]);
  const { across } = valueChart.axes(model);
  expect(across.ticks.at(-1)?.text).toBe('15');
  const [other, own] = ballsAt(model, 20);
  expect(other?.x).toBeCloseTo(width, 9);
  // 25·0.16²⁰ = 3.0e-15: decades from 1e-15 to 100.
  expect(other?.y).toBeCloseTo(logTop(25 * 0.16 ** 20, -15, 2, height), 6);
  // The active one waits at its last step, half of the way.
  expect(own?.x).toBeCloseTo(width / 2, 9);
});

it('several runs have their balls where they stand, in their own shapes', () => {
  const model = compared([rival(2, 0.3)]);
  const [other, own] = ballsAt(model, 3);
  // 25·0.16³ = 0.1024, 25·0.64³ = 6.5536, on decades from 1e-7 to 100.
  expect(other?.y).toBeCloseTo(logTop(25 * 0.16 ** 3, -7, 2, height), 6);
  expect(own?.y).toBeCloseTo(logTop(25 * 0.64 ** 3, -7, 2, height), 6);
  expect(other?.marker).not.toBe(own?.marker);
});

it('several runs fade but for the one that is pointed at, whose numbers are read out', () => {
  const model = compared([rival(2, 0.3), rival(5, 0.01)], 2);
  const faded = valueChart.marks(model, 3).filter(({ type }) => type === 'faded');
  const inks = flatMarks(faded).flatMap((mark) => ('color' in mark ? [mark.color] : []));
  expect(inks).toContain('accent');
  expect(inks).toContainEqual({ run: 5, ink: 'accent' });
  expect(inks).not.toContainEqual({ run: 2, ink: 'accent' });
  expect(valueChart.reading(model, 3)).toEqual([
    { name: 'step', value: '3' },
    { name: 'f', value: expect.stringMatching(/^0\.1024/), math: true },
  ]);
  expect(valueChart.reading(compared([rival(2, 0.3)]), 3)[1]?.value).toMatch(/^6\.5536/);
});

it('several runs are found by a pointer on their line', () => {
  const model = compared([rival(2, 0.3), rival(5, 0.01)]);
  const top = valueChart.heightAt?.(compared([rival(2, 0.3)], 2), 3) ?? 0;
  expect(valueChart.runAt?.(model, 3, top + 4)).toBe(2);
  expect(valueChart.runAt?.(model, 3, height + 50)).toBeNull();
});

it('several runs are said one after the other', () => {
  const sentence = valueChart.describe(compared([rival(2, 0.3)]), 3);
  expect(sentence).toMatch(/^Active run: lr = 0\.1\. /);
  expect(sentence).toContain('lr = 0.3: f = 0.1024 at step 3.');
});

it('the run near a place is the upper one of two, and none where no line is', () => {
  const lines = [
    { style: 3, top: 20 },
    { style: 0, top: 20 },
    { style: 4, top: Number.NaN },
  ];
  expect(runNear(lines, 24)).toBe(0);
  expect(runNear(lines, 40)).toBeNull();
});
