// Every letter of every text is in the fonts of the one file, and each face is in it once.
import { readFileSync } from 'node:fs';
import { create, type Font } from 'fontkitten';
import { beforeAll, expect, test } from 'vitest';
import { unpackWoff } from '../src/renderer/export/svg/outlines/unpack-woff';
import { oneSourceEach } from './one-file.mjs';
import { filesIn, read } from './pages.fixture';
import { inProject } from './project.mjs';

/** As `docs/fonts.md` has it: Pretendard, and what it lacks from KaTeX, in both weights. */
const FAMILIES = ['Regular', 'SemiBold'].map((weight) => [
  `pretendard/dist/web/static/woff-subset/Pretendard-${weight}.subset.woff`,
  'katex/dist/fonts/KaTeX_Main-Regular.woff',
  'katex/dist/fonts/KaTeX_AMS-Regular.woff',
]);

async function fontIn(file: string): Promise<Font> {
  const bytes = readFileSync(inProject('node_modules', file));
  const whole = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
  const font = create((await unpackWoff(whole)) as Parameters<typeof create>[0]);
  if (font.isCollection) throw new Error(`${file} is a collection.`);
  return font;
}

/** What is on screen comes from these. */
const texts = [
  ...filesIn('src/i18n', /(?<!\.test)\.ts$/),
  ...filesIn('src/renderer/lessons', /(?<!\.(?:test|fixture))\.ts$/),
  ...filesIn(
    'docs',
    /^docs\/(?:(?:model|functions|fonts|set-ups|lesson-files|exports)[^/]*|lessons\/.*)\.md$/,
  ),
].map(read);
/** Two signs of norms and roots that the subset lacks, and a box to be ticked on paper. */
const BY_THE_SYSTEM = '‖∛☐';
const letters = [...new Set(texts.join(''))].filter(
  (letter) => !BY_THE_SYSTEM.includes(letter) && !/[\s\p{C}\p{M}]/u.test(letter),
);

let families: readonly (readonly Font[])[];
beforeAll(async () => {
  families = await Promise.all(FAMILIES.map((files) => Promise.all(files.map(fontIn))));
});

test('every letter of every text is drawn by a font that the one file brings, but for three signs', () => {
  expect(letters.filter((letter) => /[가-힣]/.test(letter)).length).toBeGreaterThan(600);
  for (const fonts of families) {
    const missing = letters.filter(
      (letter) => !fonts.some((font) => font.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0)),
    );
    expect(missing.join(' ')).toBe('');
  }
});

test('of each face one file is left: what outlines are made from, else the smallest', () => {
  const face = (sources: string) => `@font-face{font-family:A;src:${sources}}`;
  const all = (stem: string) =>
    face(
      `url(./${stem}-AbCd_123.woff2) format("woff2"),url(./${stem}-Efgh-456.woff) format("woff"),url(./${stem}-Ijkl0789.ttf)`,
    );
  const outlined = new Set(['Main-Regular-Efgh-456.woff']);
  const left = (stem: string) => oneSourceEach(all(stem), outlined);
  expect(left('Main-Regular')).toBe(face('url(file:Main-Regular-Efgh-456.woff)'));
  expect(left('Size1-Regular')).toBe(face('url(file:Size1-Regular-AbCd_123.woff2)'));
});
