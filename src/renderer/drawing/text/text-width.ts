// How wide words of a chart are, without asking a font that may still be loading.

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

/** Pixels of one line at a size in pixels. */
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
