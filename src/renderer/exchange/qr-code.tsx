// A text as a QR code, drawn as one path: black on white in every theme, with the margin that a camera
// needs to find it.

import { encode } from 'uqr';

/** Beyond it the squares are too small for a camera at the back of a room. */
const MAX_VERSION = 25;
/** In squares. */
const MARGIN = 4;

export interface Squares {
  /** Along one side, margin included. */
  readonly size: number;
  /** The dark ones, as a path. */
  readonly path: string;
}

/** @returns null for a text that is too long */
export function squaresOf(text: string): Squares | null {
  try {
    const { size, data } = encode(text, {
      ecc: 'L',
      boostEcc: true,
      maxVersion: MAX_VERSION,
      border: MARGIN,
    });
    const path = data.flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : '')));
    return { size, path: path.join('') };
  } catch {
    return null;
  }
}

interface Props {
  readonly squares: Squares;
  /** What it holds, in words. */
  readonly name: string;
}

export const QrCode = ({ squares: { size, path }, name }: Props) => (
  <svg
    class="qr-code"
    data-name="QR code"
    role="img"
    aria-label={name}
    viewBox={`0 0 ${size} ${size}`}
    shape-rendering="crispEdges"
  >
    <rect width={size} height={size} fill="#ffffff" />
    <path d={path} fill="#000000" />
  </svg>
);
