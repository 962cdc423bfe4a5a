// A colour of the style sheet as attributes that every reader of SVG knows: hex and an opacity.
// PowerPoint paints rgba() and transparent black.

import { rgb, type RGBColor } from 'd3';
import { shareText } from './number-text';

/** Of a mixed colour, as a browser computes it, and the notation without commas. */
const MIXED = /^color\(srgb ([\d.e-]+) ([\d.e-]+) ([\d.e-]+)(?: \/ ([\d.e-]+))?\)$/;
const SPACED = /^rgba?\(([\d.]+) ([\d.]+) ([\d.]+)(?: \/ ([\d.]+)(%?))?\)$/;

export function colorAttributes(
  paint: 'fill' | 'stroke',
  css: CanvasRenderingContext2D['fillStyle'],
  alpha: number,
): Readonly<Record<string, string>> | null {
  const color = typeof css === 'string' ? parsed(css) : rgb('transparent');
  const opacity = color.opacity * alpha;
  if (!(opacity > 0)) return null;
  return opacity < 0.9995
    ? { [paint]: color.formatHex(), [`${paint}-opacity`]: shareText(opacity) }
    : { [paint]: color.formatHex() };
}

function parsed(css: string): RGBColor {
  const mixed = MIXED.exec(css);
  const [, r, g, b, alpha = '1', percent = ''] = mixed ?? SPACED.exec(css) ?? [];
  if (r === undefined) return rgb(css);
  const [red = 0, green = 0, blue = 0] = [r, g, b].map((part) => (mixed ? 255 : 1) * Number(part));
  return rgb(red, green, blue, Number(alpha) / (percent === '' ? 1 : 100));
}
