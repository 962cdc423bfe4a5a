import { expect, test } from 'vitest';
import { outcomeKinds, type OutcomeKind } from '../../../../core/outcome/kinds';
import { defaultSession, runOf } from '../../../../shared/session/session';
import type { BasinResult } from '../../../model/queries/results';
import { fateOf, minimumColor, paintBasins, type Fate } from './basin-colors';

// Without a style sheet; the colours of the theme that are told apart here.
const theme: Record<string, string> = { paper: '#ffffff', accent: '#ff0000', mist: '#cccccc' };
const medium = { token: (name: string) => theme[name] ?? '' };

const code = (kind: OutcomeKind) => outcomeKinds.indexOf(kind);

/** A map of one fate everywhere. */
function mapOf(kind: OutcomeKind, minimum: number, { rows = 10, step = 0 } = {}) {
  const axis = Array.from({ length: 10 }, (_, k) => k);
  return {
    run: runOf(defaultSession),
    objective: 'any',
    x0: axis,
    x1: axis,
    length: rows,
    kind: new Uint8Array(100).fill(code(kind)),
    minimum: new Int16Array(100).fill(minimum),
    step: new Float64Array(100).fill(step),
    f: new Float64Array(100),
    minima: [[0, 0]],
    under: null,
  } satisfies BasinResult;
}

function painted(basin: BasinResult, from = 0): number[][] {
  const pixels = new Uint8ClampedArray(4 * 100);
  paintBasins(pixels, basin, { steps: 100, from }, medium);
  return Array.from({ length: 100 }, (_, k) => [...pixels.subarray(4 * k, 4 * k + 4)]);
}

const colors = (pixels: number[][]) => new Set(pixels.map(String));

test.each<[OutcomeKind, Fate]>([
  ['converged', 'rests'],
  ['oscillating', 'wanders'],
  ['creeping', 'wanders'],
  ['still-moving', 'wanders'],
  ['cycling', 'circles'],
  ['diverging', 'runs'],
  ['overflow', 'runs'],
  ['frozen', 'freezes'],
  ['undefined-here', 'undefined'],
])('the fate of a start that is %s without a minimum: %s', (kind, fate) => {
  expect(fateOf(code(kind), -1)).toBe(fate);
});

test('it arrives wherever a minimum was reached, and not with an unknown kind', () => {
  for (const kind of outcomeKinds) expect(fateOf(code(kind), 3)).toBe('arrives');
  expect(fateOf(200, -1)).toBe('wanders');
});

test('two minima are parted by a line that is darker than both, unless that hides the colours', () => {
  const light = ([r, g, b]: number[]) => 0.2126 * r + 0.7152 * g + 0.0722 * b;
  const halves = mapOf('converged', 0);
  halves.minimum.forEach((_, k, all) => (all[k] = k % 10 >= 5 ? 1 : 0));
  const row = painted(halves).slice(0, 10).map(light);
  expect(row[5]).toBeLessThan(0.6 * Math.min(row[4], row[6]));
  expect(new Set(row.slice(0, 5)).size).toBe(1);
  expect(new Set(row.slice(6)).size).toBe(1);
  // Each start ends elsewhere than the next.
  const dust = mapOf('converged', 0);
  dust.minimum.forEach((_, k, all) => (all[k] = k % 2));
  expect(colors(painted(dust)).size).toBe(2);
});

test('every fate is opaque, save where f is undefined', () => {
  for (const kind of outcomeKinds) {
    const opaque = new Set(painted(mapOf(kind, -1)).map((pixel) => pixel[3]));
    expect([...opaque], kind).toEqual([kind === 'undefined-here' ? 0 : 255]);
  }
});

test('each fate has colours of its own, and those without a minimum a pattern too', () => {
  const patterns = (['converged', 'cycling', 'diverging', 'frozen'] as const).map((kind) =>
    colors(painted(mapOf(kind, -1))),
  );
  expect(patterns.map(({ size }) => size)).toEqual([2, 2, 2, 2]);
  const others = [mapOf('still-moving', -1), mapOf('converged', 0)].map((map) =>
    colors(painted(map)),
  );
  const all = [...patterns, ...others].map((each) => [...each].sort().join(' '));
  expect(new Set(all).size).toBe(6);
});

test('minima have hues of their own, paler the longer the way', () => {
  const near = painted(mapOf('converged', 0))[0];
  const far = painted(mapOf('converged', 0, { step: 90 }))[0];
  expect(painted(mapOf('converged', 1))[0]).not.toEqual(near);
  for (const part of [0, 1, 2]) expect(far[part]).toBeGreaterThan(near[part]);
  expect(near).toEqual([43, 122, 120, 255]);
  expect(minimumColor(0)).toBe('#2b7a78');
});

test('the row of the least x1 is at the bottom', () => {
  const basin = mapOf('converged', 0);
  basin.minimum.fill(1, 0, 10);
  const pixels = painted(basin);
  expect(pixels[90]).toEqual(painted(mapOf('converged', 1))[0]);
  expect(pixels[80]).toEqual(painted(mapOf('converged', 0))[0]);
});

test('rows that have not arrived are clear, and only new ones are painted', () => {
  const pixels = painted(mapOf('converged', 0, { rows: 3 }));
  expect(pixels.slice(70).every((pixel) => pixel[3] === 255)).toBe(true);
  expect(new Set(pixels.slice(0, 70).flat())).toEqual(new Set([0]));
  const more = painted(mapOf('converged', 0, { rows: 5 }), 3);
  const rows = Array.from({ length: 10 }, (_, j) => more[10 * j][3]);
  expect(rows).toEqual([0, 0, 0, 0, 0, 255, 255, 0, 0, 0]);
});
