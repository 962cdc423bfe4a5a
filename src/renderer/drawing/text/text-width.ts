// How wide text is in a picture, in pixels: as a font sets it, or at most, without asking a font that
// may still be loading.

import type { CanvasPen } from '../../model/canvas-pen';

/** As the font sets it. */
export function measuredWidth(pen: CanvasPen, text: string, font: string): number {
  pen.font = font;
  return pen.measureText(text).width;
}

/** What a character takes at most, as a part of the size of type. */
export const characterParts = {
  /** Numbers are set in tabular figures. */
  digit: 0.6,
  /** A number with its sign and its powers. */
  number: 0.62,
  /** A sentence; Hangul is wider than Latin. */
  note: 0.72,
  boldNote: 0.75,
  /** A word that may be Hangul, which is as wide as it is high. */
  word: 0.95,
} as const;

/** Of a line of characters that are all as wide as the widest. */
export const charactersWidth = (
  text: string,
  size: number,
  kind: keyof typeof characterParts,
): number => text.length * characterParts[kind] * size;

/** Of a digit in an exponent, as a part of the size of type. */
const EXPONENT = 0.36;

/** Of a number with its exponent. */
export function numberWidth(text: string, size: number): number {
  const small = text.match(/[⁰-⁹⁻¹²³]/g)?.length ?? 0;
  return ((text.length - small) * characterParts.digit + small * EXPONENT) * size;
}

/** Parts of the size of type, of Pretendard's semibold, rounded up. */
const WIDTHS: readonly (readonly [RegExp, number])[] = [
  [/[\u1100-\u11ff\u3000-\u9fff\uac00-\ud7ff]/, 0.88],
  [/[ .,:;'|!ijlftI]/, 0.33],
  [/[mwMW%]/, 0.9],
  [/[/²³⁰-₟]/, 0.45],
  [/[a-z]/, 0.57],
  [/[\dA-Z∂]/, 0.66],
];
const OTHER = 0.8;

/** Of words, letter by letter. */
export function textWidth(text: string, size: number): number {
  let sum = 0;
  for (const letter of text) sum += WIDTHS.find(([these]) => these.test(letter))?.[1] ?? OTHER;
  return sum * size;
}

/** Broken in two at the space nearest to its middle; null without a space. */
export function inTwo(text: string): readonly [string, string] | null {
  const spaces = Array.from(text.matchAll(/ /g), ({ index }) => index);
  const middle = (text.length - 1) / 2;
  const at = spaces.sort((a, b) => Math.abs(a - middle) - Math.abs(b - middle))[0];
  return at === undefined ? null : [text.slice(0, at), text.slice(at + 1)];
}

/** A sentence in lines of at most this width, but for a word that is wider. */
export function inLines(text: string, width: number, size: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const longer = `${lines.at(-1) ?? ''} ${word}`.trim();
    if (lines.length > 0 && textWidth(longer, size) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
