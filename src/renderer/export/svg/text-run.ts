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
