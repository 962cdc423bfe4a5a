// A piece of text as an SVG text, which stays text: to be searched, corrected, read aloud. The fonts
// are those that systems have; ours would have to be installed.

import type { XmlNode } from './node';
import { numberText } from './number-text';
import type { Family, TextRun } from './text-run';

const families: Readonly<Record<Family, string>> = {
  sans: 'Malgun Gothic, Apple SD Gothic Neo, Noto Sans CJK KR, sans-serif',
  mono: 'Consolas, Menlo, D2Coding, Noto Sans Mono CJK KR, monospace',
  math: 'Cambria, STIX Two Text, Times New Roman, serif',
};

export function textElement(run: TextRun): XmlNode {
  const { text, face, x, y, anchor, angle, paint, spacing, scale } = run;
  const attributes: Record<string, string> = {
    x: numberText(x),
    y: numberText(y),
    'font-family': families[face.family],
    'font-size': numberText(face.size),
  };
  if (face.weight !== 400) attributes['font-weight'] = String(face.weight);
  if (face.italic) attributes['font-style'] = 'italic';
  if (spacing !== 0) attributes['letter-spacing'] = numberText(spacing * scale);
  if (anchor !== 'start') attributes['text-anchor'] = anchor;
  if (Math.abs(angle) > 0.005) {
    const about = [angle, x, y].map(numberText).join(' ');
    attributes['transform'] = `rotate(${about})`;
  }
  return { name: 'text', attributes: { ...attributes, ...paint }, children: [text] };
}
