import fc from 'fast-check';
import { expect, test } from 'vitest';
import { texts } from '../../i18n/texts';
import { codeOf } from '../../shared/link/code';
import { leanSession } from '../../shared/link/lean';
import { sessions } from '../../shared/link/sessions.fixture';
import { defaultSession } from '../../shared/session/session';
import { codeContents, listContents } from './contents';
import { squaresOf, type Squares } from './qr-code';
import { readQrCode } from './qr-reader.fixture';

/** What another program reads in the squares, four pixels each. */
function scanned({ size, path }: Squares): string {
  const side = size * 4;
  const pixels = new Uint8ClampedArray(side * side * 4).fill(255);
  for (const [, x, y] of path.matchAll(/M(\d+) (\d+)h1v1h-1z/g)) {
    for (let i = 0; i < 16; i++) {
      const at = (Number(y) * 4 + (i >> 2)) * side + Number(x) * 4 + (i & 3);
      pixels.fill(0, at * 4, at * 4 + 3);
    }
  }
  return readQrCode({ width: side, height: side, data: pixels }, true);
}

test('another program reads the code of a session, or it is said to be too much', () => {
  fc.assert(
    fc.property(sessions, (session) => {
      const code = codeOf(leanSession(session));
      const squares = squaresOf(code);
      if (squares === null) expect(code.length).toBeGreaterThan(1200);
      else expect(scanned(squares)).toBe(code);
    }),
    { numRuns: 40, examples: [[{ ...defaultSession, lr: 10 }]] },
  );
});

test('what fits is what a camera can read: 1273 letters and no more', () => {
  // Version 25 with the least correction, in bytes: ISO/IEC 18004, table 7.
  expect(squaresOf('a'.repeat(1273))).not.toBeNull();
  expect(squaresOf('a'.repeat(1274))).toBeNull();
});

test('what it holds is said in words', () => {
  expect(codeContents(texts.en, { ...defaultSession, title: 'Too large', lr: 10 })).toEqual([
    'Too large',
    'f = x0^2 + x1^2',
    'lr = 10, from (-3, 4), 100 steps, Gradient descent',
  ]);
  const many = Array.from({ length: 11 }, (_, k) => ({ ...defaultSession, title: `T${k}` }));
  expect(listContents(texts.en, many)).toHaveLength(9);
  expect(listContents(texts.en, many).at(-1)).toBe('and 3 more');
});
