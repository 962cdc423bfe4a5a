// The learning rate on a logarithmic slider: positions are log10(lr), detents are 1-3-10.

import { LR_LIMITS } from '../../shared/fields';

export const LR_POSITIONS = [Math.log10(LR_LIMITS[0]), Math.log10(LR_LIMITS[1])] as const;

/** Nearer than this (in decades) a drag falls into a detent. */
const CATCH = 0.05;

/** 10^k, 3·10^k as the shortest decimals, so that the field shows 0.3 and not 0.30000000000000004. */
const decimal = (mantissa: number, exponent: number): number => Number(`${mantissa}e${exponent}`);

const clampToSlider = (lr: number): number => Math.min(LR_LIMITS[1], Math.max(LR_LIMITS[0], lr));

/** Mantissa in [1, 10) and exponent. */
function parts(lr: number): readonly [number, number] {
  const [mantissa, exponent] = lr.toExponential().split('e');
  return [Number(mantissa), Number(exponent)];
}

/** The rate at a slider position: a detent if one is near, else two significant digits. */
export function lrAt(position: number): number {
  const lr = 10 ** position;
  const k = Math.floor(position);
  const near = [decimal(1, k), decimal(3, k), decimal(1, k + 1)].find(
    (d) => Math.abs(Math.log10(d) - position) < CATCH,
  );
  return clampToSlider(near ?? Number(lr.toPrecision(2)));
}

/** The next of `mantissas`·10^k above (direction 1) or below (−1). */
function next(lr: number, direction: 1 | -1, mantissas: readonly number[]): number {
  const [, k] = parts(lr);
  const around = [k - 1, k, k + 1].flatMap((e) => mantissas.map((m) => decimal(m, e)));
  const beyond =
    direction > 0 ? around.filter((v) => v > lr) : around.filter((v) => v < lr).reverse();
  return clampToSlider(beyond[0] ?? lr);
}

/** The next detent: …, 0.1, 0.3, 1, 3, 10, … */
export const nextDetent = (lr: number, direction: 1 | -1): number => next(lr, direction, [1, 3]);

/** The next rate with one significant digit: …, 0.4, 0.5, 0.6, … */
export const nextFine = (lr: number, direction: 1 | -1): number =>
  next(lr, direction, [1, 2, 3, 4, 5, 6, 7, 8, 9]);

/** Ten times more or less, digits kept. */
export function decade(lr: number, direction: 1 | -1): number {
  const [mantissa, exponent] = parts(lr);
  return clampToSlider(decimal(mantissa, exponent + direction));
}

/** What a key does to the rate on the slider; null if nothing. */
export function lrForKey(lr: number, key: string, fine: boolean): number | null {
  const step = fine ? nextFine : nextDetent;
  switch (key) {
    case 'ArrowRight':
    case 'ArrowUp':
      return step(lr, 1);
    case 'ArrowLeft':
    case 'ArrowDown':
      return step(lr, -1);
    case 'PageUp':
      return decade(lr, 1);
    case 'PageDown':
      return decade(lr, -1);
    case 'Home':
      return LR_LIMITS[0];
    case 'End':
      return LR_LIMITS[1];
    default:
      return null;
  }
}
