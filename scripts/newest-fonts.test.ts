import { expect, test } from 'vitest';
import { newestOnly } from './newest-fonts.mjs';

const face = (sources: string) => `@font-face{font-family:A;src:${sources}}`;
const woff2 = 'url(./a.woff2)format("woff2")';

test('of a face the newest form stays, where it is known to be read', () => {
  const all = face(`${woff2},url(./a.woff)format("woff"),url(./a.ttf)format("truetype")`);
  expect(newestOnly(all)).toBe(face(woff2));
});

test.each([
  face('url(./a.woff)format("woff"),url(./a.ttf)format("truetype")'),
  face(woff2),
  face(`${woff2},local("A")`),
  'a{background:url(./a.woff)}',
])('nothing else is taken out of %s', (css) => {
  expect(newestOnly(css)).toBe(css);
});
