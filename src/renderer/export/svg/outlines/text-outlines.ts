// Text as the outlines of its letters, which look alike on a machine that has none of our fonts. Each
// letter stands where the browser would set it.

import { create, type Font } from 'fontkitten';
import type { XmlNode } from '../node';
import { PathData } from '../path-data';
import type { TypeMeasure } from '../pen';
import { textElement } from '../text-element';
import type { Face, TextRun } from '../text-run';
import { combined, type Transform } from '../transform';
import { fileNames, filesFor, fontFiles, type FontFile } from './font-files';
import { unpackWoff } from './unpack-woff';

export type Fonts = Readonly<Record<FontFile, Font>>;

export async function loadFonts(signal: AbortSignal): Promise<Fonts> {
  const load = async (name: FontFile): Promise<[FontFile, Font]> => {
    const response = await fetch(fontFiles[name], { signal });
    return [name, fontIn(await unpackWoff(await response.arrayBuffer()))];
  };
  return Object.fromEntries(await Promise.all(fileNames.map(load))) as Record<FontFile, Font>;
}

/** @param file a font without a wrapping */
export function fontIn(file: Uint8Array): Font {
  const font = create(file as Parameters<typeof create>[0]);
  if (font.isCollection) throw new Error('This is a collection of fonts.');
  return font;
}

/** A text of which no font has a letter stays a text. */
export function outlined(run: TextRun, fonts: Fonts, measure: TypeMeasure): XmlNode {
  const letters = Array.from(run.text, (letter) => ({
    letter,
    font: fontOf(run.face, letter, fonts),
  }));
  if (letters.some(({ font }) => font === null)) return textElement(run);
  const data = new PathData();
  const widthOf = (text: string) => run.scale * measuredWidth(run, text, measure);
  const before = { start: 0, middle: 0.5, end: 1 }[run.anchor] * widthOf(run.text);
  const place = turned(run);
  let text = '';
  for (const { letter, font } of letters) {
    const size = run.face.size / (font?.unitsPerEm ?? 1000);
    const at = { a: size, b: 0, c: 0, d: -size, e: widthOf(text) - before, f: 0 };
    if (font) trace(font, letter, combined(place, at), data);
    text += letter;
  }
  const label: Record<string, string> =
    run.paint['fill'] === 'none' ? {} : { 'aria-label': run.text };
  return { name: 'path', attributes: { d: data.text(), ...run.paint, ...label } };
}

function fontOf(face: Face, letter: string, fonts: Fonts): Font | null {
  const code = letter.codePointAt(0) ?? 0;
  const file = filesFor(face, letter).find((name) => fonts[name].hasGlyphForCodePoint(code));
  return file ? fonts[file] : null;
}

function measuredWidth({ font, spacing }: TextRun, text: string, measure: TypeMeasure): number {
  measure.font = font;
  measure.letterSpacing = `${spacing}px`;
  return measure.measureText(text).width;
}

function turned({ x, y, angle }: TextRun): Transform {
  const turn = (angle * Math.PI) / 180;
  const [sine, cosine] = [Math.sin(turn), Math.cos(turn)];
  return { a: cosine, b: sine, c: -sine, d: cosine, e: x, f: y };
}

function trace(font: Font, letter: string, at: Transform, data: PathData): void {
  for (const { command, args } of font.glyphForCodePoint(letter.codePointAt(0) ?? 0).path
    .commands) {
    const [x = 0, y = 0] = args;
    if (command === 'moveTo') data.moveTo(at, x, y);
    else if (command === 'lineTo') data.lineTo(at, x, y);
    else if (command === 'quadraticCurveTo') data.curveTo(at, 'Q', args);
    else if (command === 'bezierCurveTo') data.curveTo(at, 'C', args);
    else data.closePath();
  }
}
