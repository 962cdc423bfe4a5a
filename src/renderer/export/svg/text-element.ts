// A piece of text as an SVG text, which stays text: to be searched, corrected, read aloud. The fonts
// are those that systems have; ours would have to be installed.

import type { XmlNode } from './node';
import { numberText } from './number-text';
import { beginOf, type Family, type TextRun } from './text-run';

const families: Readonly<Record<Family, string>> = {
  sans: 'Malgun Gothic, Apple SD Gothic Neo, Noto Sans CJK KR, sans-serif',
  mono: 'Consolas, Menlo, D2Coding, Noto Sans Mono CJK KR, monospace',
  math: 'Cambria, STIX Two Text, Times New Roman, serif',
};

export function textElement(run: TextRun): XmlNode {
  const { y, anchor, angle, next = [] } = run;
  // A line is anchored where it begins or where it ends.
  const x = anchor === 'end' ? (next.at(-1) ?? run).x : run.x;
  const attributes: Record<string, string> = { x: numberText(x), y: numberText(y), ...typeOf(run) };
  // Some programs drop the space that a piece begins with.
  if (next.length > 0) attributes['xml:space'] = 'preserve';
  if (anchor !== 'start') attributes['text-anchor'] = anchor;
  if (Math.abs(angle) > 0.005) {
    const about = [angle, x, y].map(numberText).join(' ');
    attributes['transform'] = `rotate(${about})`;
  }
  const pieces = next.map((piece, k) => pieceElement(piece, next[k - 1] ?? run, run));
  return {
    name: 'text',
    attributes: { ...attributes, ...run.paint },
    children: [run.text, ...pieces],
  };
}

/** Of the height of letters, from which on what is between two pieces is a space. */
const SPACE = 0.15;

/** What goes on from another piece, with what is otherwise than in the first one. */
function pieceElement(piece: TextRun, before: TextRun, first: TextRun): XmlNode {
  const isApart = beginOf(piece) - beginOf(before) - before.width > SPACE * piece.face.size;
  const spaced = isApart && !before.text.endsWith(' ') && !piece.text.startsWith(' ');
  const attributes: Record<string, string> = {};
  if (Math.abs(piece.y - before.y) > 0.05) attributes['dy'] = numberText(piece.y - before.y);
  const usual: Readonly<Record<string, string>> = { ...DEFAULTS, ...typeOf(first), ...first.paint };
  for (const [key, value] of Object.entries({ ...DEFAULTS, ...typeOf(piece), ...piece.paint })) {
    if (usual[key] !== value) attributes[key] = value;
  }
  return { name: 'tspan', attributes, children: [(spaced ? ' ' : '') + piece.text] };
}

/** What SVG takes for granted where it is left out. */
const DEFAULTS = {
  'font-weight': '400',
  'font-style': 'normal',
  'letter-spacing': '0',
  'fill-opacity': '1',
};

function typeOf({ face, spacing, scale }: TextRun): Readonly<Record<string, string>> {
  const attributes: Record<string, string> = {
    'font-family': families[face.family],
    'font-size': numberText(face.size),
  };
  if (face.weight !== 400) attributes['font-weight'] = String(face.weight);
  if (face.italic) attributes['font-style'] = 'italic';
  if (spacing !== 0) attributes['letter-spacing'] = numberText(spacing * scale);
  return attributes;
}
