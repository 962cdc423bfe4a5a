// The half width h on its axis: 1e-16 … 1. A drag falls into powers of ten; keys go 1, 3, 10 … or,
// fine, by one significant digit.

export const H_LIMITS = [1e-16, 1] as const;

/** Nearer than this (in decades) a drag falls into a power of ten. */
const CATCH = 0.12;

const clamp = (h: number): number => Math.min(H_LIMITS[1], Math.max(H_LIMITS[0], h));

/** The h for a place on the axis. */
export function snapH(h: number): number {
  const power = Math.round(Math.log10(h));
  const near = Math.abs(Math.log10(h) - power) < CATCH;
  return clamp(near ? Number(`1e${power}`) : Number(h.toPrecision(2)));
}

/** The next of `mantissas`·10^k above or below h. */
function next(h: number, direction: 1 | -1, mantissas: readonly number[]): number {
  const k = Math.floor(Math.log10(h));
  const around = [k - 1, k, k + 1].flatMap((e) => mantissas.map((m) => Number(`${m}e${e}`)));
  const found =
    direction > 0
      ? around.find((value) => value > h * (1 + 1e-12))
      : around.findLast((value) => value < h * (1 - 1e-12));
  return clamp(found ?? h);
}

/** What a key does to h; null if nothing. */
export function hForKey(h: number, key: string, fine: boolean): number | null {
  const mantissas = fine ? [1, 2, 3, 4, 5, 6, 7, 8, 9] : [1, 3];
  switch (key) {
    case 'ArrowRight':
    case 'ArrowUp':
      return next(h, 1, mantissas);
    case 'ArrowLeft':
    case 'ArrowDown':
      return next(h, -1, mantissas);
    case 'PageUp':
      return next(h, 1, [1]);
    case 'PageDown':
      return next(h, -1, [1]);
    case 'Home':
      return H_LIMITS[0];
    case 'End':
      return H_LIMITS[1];
    default:
      return null;
  }
}
