import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { beforeAll, expect, it } from 'vitest';
import { elements, fileOf, first, measure, parsed } from '../drawn.fixture';
import { fileNames, type FontFile } from './font-files';
import { fontIn, outlined, type Fonts } from './text-outlines';
import { unpackWoff } from './unpack-woff';

const packages: Readonly<Record<FontFile, string>> = {
  sans: 'pretendard/dist/web/static/woff-subset/Pretendard-Regular.subset.woff',
  sansBold: 'pretendard/dist/web/static/woff-subset/Pretendard-SemiBold.subset.woff',
  mono: '@fontsource/jetbrains-mono/files/jetbrains-mono-latin-400-normal.woff',
  monoBold: '@fontsource/jetbrains-mono/files/jetbrains-mono-latin-600-normal.woff',
  math: 'katex/dist/fonts/KaTeX_Main-Regular.woff',
  slanted: 'katex/dist/fonts/KaTeX_Math-Italic.woff',
  symbols: 'katex/dist/fonts/KaTeX_AMS-Regular.woff',
};
const nodeModules = path.join(import.meta.dirname, '../../../../../node_modules');

let fonts: Fonts;
beforeAll(async () => {
  const load = async (name: FontFile) => {
    const bytes = readFileSync(path.join(nodeModules, packages[name]));
    const file = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
    return [name, fontIn(await unpackWoff(file))] as const;
  };
  fonts = Object.fromEntries(await Promise.all(fileNames.map(load))) as typeof fonts;
});

const picture = (text: string, font: string) =>
  fileOf(
    (pen) => {
      pen.font = font;
      pen.fillText(text, 10, 60);
    },
    { setText: (run) => outlined(run, fonts, measure), width: 300 },
  );

/** The same text, set by another program with the same font. */
const set = (text: string, file: string, family: string, italic = false) =>
  new Resvg(
    `<svg xmlns="http://www.w3.org/2000/svg" width="300" height="80"><text x="10" y="60" font-size="48" font-family="${family}"${italic ? ' font-style="italic"' : ''}>${text}</text></svg>`,
    { font: { loadSystemFonts: false, fontFiles: [path.join(nodeModules, file)] } },
  ).render().pixels;

const difference = (a: Uint8Array, b: Uint8Array): number =>
  a.reduce((sum, value, k) => sum + Math.abs(value - (b[k] ?? 0)), 0) /
  a.reduce((s, v) => s + v, 1);

const TEXT = "48px 'Pretendard Variable'";
const MATHS = "italic 48px 'Lab Math'";
const pretendard = ['pretendard/dist/public/static/Pretendard-Regular.otf', 'Pretendard'] as const;
const katex = ['katex/dist/fonts/KaTeX_Main-Regular.ttf', 'KaTeX_Main'] as const;
const slanted = ['katex/dist/fonts/KaTeX_Math-Italic.ttf', 'KaTeX_Math'] as const;

it.each([
  ['경', TEXT, pretendard],
  ['g', TEXT, pretendard],
  ['∇', TEXT, katex],
  ['x', MATHS, slanted],
  ['1', MATHS, katex],
] as const)('the letter %s in %s looks as its font has it', (letter, font, [file, family]) => {
  const svg = picture(letter, font);
  expect(elements(parsed(svg), 'text')).toHaveLength(0);
  const ours = new Resvg(svg).render().pixels;
  expect(difference(ours, set(letter, file, family, family === 'KaTeX_Math'))).toBeLessThan(0.02);
});

it('a letter is as bold as it was', () => {
  const ink = (font: string) =>
    new Resvg(picture('lr', font)).render().pixels.reduce((sum, value) => sum + value, 0);
  expect(ink(`600 ${TEXT}`)).toBeGreaterThan(1.1 * ink(`400 ${TEXT}`));
});

it('a text is still said', () => {
  expect(first(picture('학습률 <lr> 0.1', TEXT))['aria-label']).toBe('학습률 <lr> 0.1');
});

it('a text stands where the browser would set each of its letters', () => {
  // Half its size wide each: the second begins 24 pixels after the first.
  const { d = '' } = first(picture('11', "48px 'JetBrains Mono'"));
  const begin = /^M([\d.]+)/.exec(d)?.[1];
  const second = /Z?M([\d.]+) [\d.]+[^M]*$/.exec(d)?.[1];
  expect(Number(second) - Number(begin)).toBeCloseTo(24, 1);
});

it('a text stays one where no font of ours has one of its letters', () => {
  const root = parsed(picture('שלום 0.1', TEXT));
  expect(elements(root, 'text')[0]?.textContent).toBe('שלום 0.1');
  expect(elements(root, 'path')).toHaveLength(0);
});

it('refuses a file that is no WOFF', async () => {
  await expect(unpackWoff(new Uint8Array(64).buffer)).rejects.toThrow('no WOFF');
});
