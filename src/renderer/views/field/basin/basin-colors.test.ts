import { describe, expect, test } from 'vitest';
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
  const side = 10;
  const axis = Array.from({ length: side }, (_, k) => k);
  const cells = side * side;
  return {
    run: runOf(defaultSession),
    objective: 'any',
    x0: axis,
    x1: axis,
    length: rows,
    kind: new Uint8Array(cells).fill(code(kind)),
    minimum: new Int16Array(cells).fill(minimum),
    step: new Float64Array(cells).fill(step),
    f: new Float64Array(cells),
    minima: [[0, 0]],
    under: null,
  } satisfies BasinResult;
}

function painted(basin: BasinResult, steps = 100, from = 0): number[][] {
  const pixels = new Uint8ClampedArray(4 * basin.x0.length * basin.x1.length);
  paintBasins(pixels, basin, { steps, from }, medium);
  return Array.from({ length: pixels.length / 4 }, (_, k) =>
    Array.from(pixels.subarray(4 * k, 4 * k + 4)),
  );
}

const colors = (pixels: number[][]) => new Set(pixels.map(String));

describe('the fate of a start', () => {
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
  ])('%s without a minimum: %s', (kind, fate) => {
    expect(fateOf(code(kind), -1)).toBe(fate);
  });

  test('is to arrive wherever a minimum was reached', () => {
    for (const kind of outcomeKinds) expect(fateOf(code(kind), 3)).toBe('arrives');
  });

  test('of an unknown kind is not to have arrived', () => {
    expect(fateOf(200, -1)).toBe('wanders');
  });
});

describe('borders', () => {
  const halves = () => {
    const basin = mapOf('converged', 0);
    for (let k = 0; k < basin.minimum.length; k++) if (k % 10 >= 5) basin.minimum[k] = 1;
    return basin;
  };
  const light = ([r = 0, g = 0, b = 0]: number[]) => 0.2126 * r + 0.7152 * g + 0.0722 * b;

  test('two minima are parted by a line that is darker than both', () => {
    const row = painted(halves()).slice(0, 10).map(light);
    expect(row[5]).toBeLessThan(0.6 * Math.min(row[4] ?? 0, row[6] ?? 0));
    expect(new Set(row.slice(0, 5)).size).toBe(1);
    expect(new Set(row.slice(6)).size).toBe(1);
  });

  test('where each start ends elsewhere than the next, no line hides the colours', () => {
    const dust = mapOf('converged', 0);
    for (let k = 0; k < dust.minimum.length; k++) dust.minimum[k] = k % 2;
    expect(colors(painted(dust)).size).toBe(2);
  });
});

describe('the picture', () => {
  const seen: readonly OutcomeKind[] = ['converged', 'still-moving', 'cycling', 'diverging'];

  test('paints every fate opaque, save where f is undefined', () => {
    for (const kind of outcomeKinds) {
      const opaque = kind === 'undefined-here' ? 0 : 255;
      expect(new Set(painted(mapOf(kind, -1)).map((pixel) => pixel[3])), kind).toEqual(
        new Set([opaque]),
      );
    }
  });

  test('gives each fate colours of its own', () => {
    const kinds: readonly OutcomeKind[] = [...seen, 'frozen'];
    const all = kinds.map((kind) => [...colors(painted(mapOf(kind, -1)))].sort().join(' '));
    all.push([...colors(painted(mapOf('converged', 0)))].join(' '));
    expect(new Set(all).size).toBe(all.length);
  });

  test.each(['diverging', 'frozen', 'cycling', 'converged'] as const)(
    'tells %s without a minimum by a pattern too',
    (kind) => expect(colors(painted(mapOf(kind, -1))).size).toBe(2),
  );

  test('paints the minima in hues of their own, paler the longer the way', () => {
    const near = painted(mapOf('converged', 0))[0];
    const far = painted(mapOf('converged', 0, { step: 90 }))[0];
    const other = painted(mapOf('converged', 1))[0];
    expect(other).not.toEqual(near);
    for (const part of [0, 1, 2]) expect(far[part]).toBeGreaterThan(near[part]);
    expect(`rgb(${near.slice(0, 3).join(', ')})`).toBe('rgb(43, 122, 120)');
    expect(minimumColor(0)).toBe('#2b7a78');
  });

  test('has the row of the least x1 at the bottom', () => {
    const basin = mapOf('converged', 0);
    basin.minimum.fill(1, 0, 10);
    const pixels = painted(basin);
    expect(pixels[90]).toEqual(painted(mapOf('converged', 1))[0]);
    expect(pixels[80]).toEqual(painted(mapOf('converged', 0))[0]);
  });

  test('leaves rows clear that have not arrived', () => {
    const pixels = painted(mapOf('converged', 0, { rows: 3 }));
    expect(pixels.slice(70).every((pixel) => pixel[3] === 255)).toBe(true);
    expect(
      pixels
        .slice(0, 70)
        .flat()
        .every((part) => part === 0),
    ).toBe(true);
  });

  test('paints only the new rows of a map that goes on', () => {
    const pixels = painted(mapOf('converged', 0, { rows: 5 }), 100, 3);
    const rows = Array.from({ length: 10 }, (_, j) => pixels[10 * j][3]);
    expect(rows).toEqual([0, 0, 0, 0, 0, 255, 255, 0, 0, 0]);
  });
});
