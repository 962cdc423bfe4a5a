// A piece of text on a picture: in one face, on one line.

export type Family = 'sans' | 'mono' | 'math';

export interface Face {
  readonly family: Family;
  readonly weight: number;
  readonly italic: boolean;
  /** In pixels. */
  readonly size: number;
}

export interface TextRun {
  readonly text: string;
  readonly face: Face;
  /** As a canvas knows it, to measure by; and by how much it is larger here. */
  readonly font: string;
  readonly scale: number;
  readonly spacing: number;
  /** Of the line it stands on, where it is anchored. */
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
  /** Clockwise about that place, in degrees. */
  readonly angle: number;
  /** As our fonts set it, in pixels of the picture. */
  readonly width: number;
  /** What goes on from it on the same line. */
  readonly next?: readonly TextRun[];
  /** Its fill or its stroke. */
  readonly paint: Readonly<Record<string, string>>;
}

/** @param font as a canvas takes it: "italic 600 12px 'Pretendard Variable', sans-serif" */
export function faceOf(font: string): Face {
  const [, style = '', size = '10', families = ''] = /^(.*?)([\d.]+)px\S*\s+(.*)$/.exec(font) ?? [];
  const weight = /\b(?:bold|[1-9]\d{1,2})\b/.exec(style)?.[0] ?? '400';
  return {
    family: familyOf(families),
    weight: weight === 'bold' ? 700 : Number(weight),
    italic: /italic|oblique/.test(style),
    size: Number(size),
  };
}

function familyOf(families: string): Family {
  const first = families.split(',')[0] ?? '';
  if (/mono/i.test(first)) return 'mono';
  return /math/i.test(first) ? 'math' : 'sans';
}

/** Of the height of letters: what two pieces of a line may overlap, or be apart. */
const OVERLAP = -0.2;
const APART = 0.7;
/** Of it, how far a piece may stand above or below the line. */
const SHIFT = 0.6;

/** Two pieces as one line, which whoever opens it sets in its own fonts; null where they are none. */
export function lineOf(first: TextRun, more: TextRun): TextRun | null {
  const { anchor, angle, paint, next = [] } = first;
  const last = next.at(-1) ?? first;
  const size = Math.max(last.face.size, more.face.size);
  const gap = beginOf(more) - beginOf(last) - last.width;
  const goesOn =
    anchor !== 'middle' &&
    anchor === more.anchor &&
    angle === 0 &&
    more.angle === 0 &&
    paint['fill'] !== 'none' &&
    more.paint['fill'] !== 'none' &&
    gap > OVERLAP * size &&
    gap < APART * size &&
    Math.abs(more.y - last.y) < SHIFT * size;
  return goesOn ? { ...first, next: [...next, more] } : null;
}

export const beginOf = ({ x, anchor, width }: TextRun): number =>
  x - { start: 0, middle: 0.5, end: 1 }[anchor] * width;
