// What a pen has drawn, as other programs see it: a parser of XML, and a renderer of SVG.

import { Resvg } from '@resvg/resvg-js';
import { DOMParser, type Element } from '@xmldom/xmldom';
import { svgText, type Picture } from './document';
import { SvgDrawing } from './drawing';
import type { TypeMeasure, SvgPen } from './pen';
import { textElement } from './text-element';

/** Every letter is half as wide as it is high, and reaches 0.8 of that above the line. */
export const measure: TypeMeasure = {
  font: '10px sans-serif',
  letterSpacing: '0px',
  textBaseline: 'alphabetic',
  measureText(text) {
    const size = Number.parseFloat(/([\d.]+)px/.exec(this.font)?.[1] ?? '10');
    const above = this.textBaseline === 'middle' ? 0.3 : 0.8;
    return { width: text.length * size * 0.5, fontBoundingBoxAscent: above * size } as TextMetrics;
  },
};

export function fileOf(draw: (pen: SvgPen, drawing: SvgDrawing) => void, more?: Partial<Picture>) {
  const drawing = new SvgDrawing(measure);
  const pen = drawing.newPen();
  draw(pen, drawing);
  return svgText({
    width: 100,
    height: 80,
    title: 'A picture',
    description: '',
    content: pen.content(),
    clips: drawing.clips,
    setText: textElement,
    ...more,
  });
}

/** Parsed by rules that forgive nothing. */
export function parsed(file: string): Element {
  const onError = (level: string, message: string): never => {
    throw new Error(`${level}: ${message}`);
  };
  const root = new DOMParser({ onError }).parseFromString(file, 'text/xml').documentElement;
  if (!root) throw new Error('This is no document.');
  return root;
}

export const elements = (root: Element, name: string): readonly Element[] =>
  Array.from(root.getElementsByTagName(name));

/** The attributes of the first element of a name. */
export const first = (file: string, name = 'path') => {
  const element = elements(parsed(file), name)[0];
  if (!element) throw new Error(`There is no ${name}.`);
  return Object.fromEntries(Array.from(element.attributes, ({ name, value }) => [name, value]));
};

/** The colour of a pixel, as red, green, blue and how opaque it is. */
export function pixels(file: string): (x: number, y: number) => readonly number[] {
  const image = new Resvg(file, { font: { loadSystemFonts: false } }).render();
  const bytes = image.pixels;
  return (x, y) => Array.from(bytes.subarray(4 * (y * image.width + x)).subarray(0, 4));
}
