// The arithmetic of the bench and the shape of its lines. What it measures is no matter of tests.
import { expect, test } from 'vitest';
import { agree, median, quantile, repetitions, summary } from '../bench/pairs.mjs';
import { asLine, asRow } from '../bench/report.mjs';
import { works } from '../bench/works.mjs';

test('the median of some leaves them as they were, and of nothing it is refused', () => {
  expect(median(Object.freeze([3]))).toBe(3);
  expect(median(Object.freeze([9, 1, 5]))).toBe(5);
  expect(median(Object.freeze([1, 100, 2, 4]))).toBe(3);
  expect(() => median([])).toThrow('at least one');
});

test('quantiles lie between neighbours as those of numpy do', () => {
  expect(quantile([4, 1, 3, 2], 0.25)).toBe(1.75);
  expect(quantile([4, 1, 3, 2], 1)).toBe(4);
});

test('the ratio is the median of the ratios of each turn, not the ratio of the medians', () => {
  const turns = [
    { ours: 1, theirs: 2 },
    { ours: 30, theirs: 10 },
    { ours: 8, theirs: 4 },
  ];
  expect(summary(turns)).toEqual({ ratio: 2, low: 1.25, high: 2.5, ours: 8, theirs: 4 });
});

test('repetitions come near the wanted time, at most tenfold at once, and never to none', () => {
  expect(repetitions(0.01, 5, 0.02)).toBe(10);
  expect(repetitions(1e-6, 1, 0.02)).toBe(10);
  expect(repetitions(3, 1, 0.02)).toBe(1);
  expect(repetitions(0, 7, 0.02)).toBe(70);
});

test('results agree that differ by rounding, and no others', () => {
  expect(agree(1, 1 + 1e-12)).toBe(true);
  expect(agree(0, 0)).toBe(true);
  expect(agree(1, 1.001)).toBe(false);
  expect(agree(NaN, 1)).toBe(false);
});

const told = { work: 'w', against: 'C -O3', ours: 3, unit: 'ns/step', ratio: 1.5, theirs: 2 };

test('a line of JSON has the ratio and what it is made of, without its range', () => {
  expect(JSON.parse(asLine({ ...told, low: 1, high: 2 }))).toEqual(told);
});

test('who is absent is named, and no ratio is made up', () => {
  const absent = { ...told, ratio: null, low: null, high: null, theirs: null, absent: 'gcc' };
  expect(JSON.parse(asLine(absent))).toMatchObject({ ratio: null, theirs: null, absent: 'gcc' });
  expect(asRow(absent, { LANG: 'en' })).toContain('absent: gcc');
  expect(asRow(absent, { LANG: 'ko' })).toContain('없음: gcc');
});

test('no work stands alone, and no two have one name', () => {
  for (const { against } of works) expect(Object.keys(against).length).toBeGreaterThan(0);
  expect(new Set(works.map(({ name }) => name)).size).toBe(works.length);
});
