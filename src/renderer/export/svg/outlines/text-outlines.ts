// Text as the outlines of its letters, which look alike on a machine that has none of our fonts. Each
// letter stands where the browser would set it.

import { create, type Font } from 'fontkitten';
import type { XmlNode } from '../node';
import { PathData } from '../path-data';
import type { TypeMeasure } from '../pen';
import { textElement } from '../text-element';
import { beginOf, type Face, type TextRun } from '../text-run';
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
  const pieces = [run, ...(run.next ?? [])];
  const children = pieces.flatMap((piece) => outlineOf(piece, fonts, measure) ?? []);
  const [only = null, second = null] = children;
  if (children.length < pieces.length || !only) return textElement(run);
  return second ? { name: 'g', attributes: {}, children } : only;
}

function outlineOf(run: TextRun, fonts: Fonts, measure: TypeMeasure): XmlNode | null {
  const data = new PathData();
  const place = turned(run);
  const begin = beginOf(run) - run.x;
  let text = '';
  for (const letter of run.text) {
    const font = fontOf(run.face, letter, fonts);
    if (!font) return null;
    const size = run.face.size / font.unitsPerEm;
    const along = begin + run.scale * measuredWidth(run, text, measure);
    trace(font, letter, combined(place, { a: size, b: 0, c: 0, d: -size, e: along, f: 0 }), data);
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
