// The fonts of the window as files that can be read for their outlines; fetched only when text is to
// become outlines.

import monoBold from '@fontsource/jetbrains-mono/files/jetbrains-mono-latin-600-normal.woff?url';
import mono from '@fontsource/jetbrains-mono/files/jetbrains-mono-latin-400-normal.woff?url';
import symbols from 'katex/dist/fonts/KaTeX_AMS-Regular.woff?url';
import math from 'katex/dist/fonts/KaTeX_Main-Regular.woff?url';
import slanted from 'katex/dist/fonts/KaTeX_Math-Italic.woff?url';
import sans from 'pretendard/dist/web/static/woff-subset/Pretendard-Regular.subset.woff?url';
import sansBold from 'pretendard/dist/web/static/woff-subset/Pretendard-SemiBold.subset.woff?url';
import type { Face } from '../text-run';

export const fontFiles = { sans, sansBold, mono, monoBold, math, slanted, symbols } as const;

export type FontFile = keyof typeof fontFiles;

export const fileNames = Object.keys(fontFiles) as readonly FontFile[];

/** From this weight on letters are bold. */
const BOLD = 550;
const LETTER = /[A-Za-zΑ-Ωα-ω]/;

/** Where to look for a character, as the style sheet's lists of families have it. */
export function filesFor(face: Face, character: string): readonly FontFile[] {
  const own = face.weight >= BOLD ? 'sansBold' : 'sans';
  if (face.family === 'mono') return [face.weight >= BOLD ? 'monoBold' : 'mono', own, 'math'];
  if (face.family === 'sans') return [own, 'math', 'symbols'];
  return face.italic && LETTER.test(character) ? ['slanted', own] : ['math', own];
}
