// A positive number on a logarithmic slider: positions are log10 of it, detents are 1-3-10.

export interface LogSlider {
  readonly positions: readonly [number, number];
  /** The value at a slider position: a detent if one is near, else two significant digits. */
  readonly at: (position: number) => number;
  /** The next detent: …, 0.1, 0.3, 1, 3, 10, … */
  readonly nextDetent: (value: number, direction: 1 | -1) => number;
  /** The next value with one significant digit: …, 0.4, 0.5, 0.6, … */
  readonly nextFine: (value: number, direction: 1 | -1) => number;
  /** Ten times more or less, digits kept. */
  readonly decade: (value: number, direction: 1 | -1) => number;
  /** What a key does to the value on the slider; null if nothing. */
  readonly forKey: (value: number, key: string, fine: boolean) => number | null;
}

/** 10^k, 3·10^k as the shortest decimals, so that the field shows 0.3 and not 0.30000000000000004. */
const decimal = (mantissa: number, exponent: number): number => Number(`${mantissa}e${exponent}`);

/** Mantissa in [1, 10) and exponent. */
function parts(value: number): readonly [number, number] {
  const [mantissa, exponent] = value.toExponential().split('e');
  return [Number(mantissa), Number(exponent)];
}

/**
 * @param limits both positive: the slider's ends
 * @param reach nearer than this (in decades) a drag falls into a detent
 */
export function logSlider([least, most]: readonly [number, number], reach: number): LogSlider {
  const clamp = (value: number): number => Math.min(most, Math.max(least, value));

  /** The next of `mantissas`·10^k above (direction 1) or below (−1). */
  function next(value: number, direction: 1 | -1, mantissas: readonly number[]): number {
    const [, k] = parts(value);
    const around = [k - 1, k, k + 1].flatMap((e) => mantissas.map((m) => decimal(m, e)));
    const beyond =
      direction > 0 ? around.filter((v) => v > value) : around.filter((v) => v < value).reverse();
    return clamp(beyond[0] ?? value);
  }
  const nextDetent = (value: number, direction: 1 | -1) => next(value, direction, [1, 3]);
  const nextFine = (value: number, direction: 1 | -1) =>
    next(value, direction, [1, 2, 3, 4, 5, 6, 7, 8, 9]);
  function decade(value: number, direction: 1 | -1): number {
    const [mantissa, exponent] = parts(value);
    return clamp(decimal(mantissa, exponent + direction));
  }

  return {
    positions: [Math.log10(least), Math.log10(most)],
    at(position) {
      const k = Math.floor(position);
      const near = [decimal(1, k), decimal(3, k), decimal(1, k + 1)].find(
        (d) => Math.abs(Math.log10(d) - position) < reach,
      );
      return clamp(near ?? Number((10 ** position).toPrecision(2)));
    },
    nextDetent,
    nextFine,
    decade,
    forKey(value, key, fine) {
      const step = fine ? nextFine : nextDetent;
      switch (key) {
        case 'ArrowRight':
        case 'ArrowUp':
          return step(value, 1);
        case 'ArrowLeft':
        case 'ArrowDown':
          return step(value, -1);
        case 'PageUp':
          return decade(value, 1);
        case 'PageDown':
          return decade(value, -1);
        case 'Home':
          return least;
        case 'End':
          return most;
        default:
          return null;
      }
    },
  };
}
