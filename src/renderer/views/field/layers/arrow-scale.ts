// How long an arrow of the field is: by magnitude, compressed so that the small ones near a
// minimum can still be seen, and never longer than its cell.

export interface ArrowScale {
  /** |∇f| → [0, 1]; monotone; 1 for the largest of the field and above; 0 for 0 and non-finite. */
  readonly length: (magnitude: number) => number;
  readonly mapping: 'root' | 'log';
  /** The roundest magnitude near the largest, for the legend; 0 where there is no arrow. */
  readonly reference: number;
  /** Why there is no arrow: all slopes are 0, or all that are numbers, or none is; null with arrows. */
  readonly flat: 'zero' | 'zeroOrNone' | 'none' | null;
}

/** Above this ratio of the largest to the median slope, a root would leave most arrows as dots. */
const STEEP = 12;
/** Slopes smaller than the largest by more than this all look flat. */
const MOST_RATIO = 1e12;

/** Among slopes over many decades, this part may look flat. */
const FLATTENED = 1 / 20;

/**
 * @param gradients pairs ∂f/∂x0, ∂f/∂x1
 * @param allDecades whether the axes are logarithmic, so that small slopes matter as large ones do
 */
export function arrowScale(gradients: Float64Array, allDecades = false): ArrowScale {
  const magnitudes = new Float64Array(gradients.length / 2);
  for (let k = 0; k < magnitudes.length; k++) {
    magnitudes[k] = Math.hypot(gradients[2 * k] ?? 0, gradients[2 * k + 1] ?? 0);
  }
  const moving = magnitudes.filter((m) => Number.isFinite(m) && m > 0).sort();
  const largest = moving.at(-1) ?? 0;
  const median = moving[moving.length >> 1] ?? 0;
  if (largest === 0) {
    return { length: () => 0, mapping: 'root', reference: 0, flat: flatness(magnitudes) };
  }

  const log = allDecades || largest / STEEP > median;
  const knee = allDecades
    ? (moving[Math.floor(moving.length * FLATTENED)] ?? median)
    : Math.max(median / 2, largest / MOST_RATIO, Number.MIN_VALUE);
  const top = log ? logOf(largest, knee) : 1;
  const length = (magnitude: number): number => {
    if (!Number.isFinite(magnitude) || magnitude <= 0) return 0;
    const part = log ? logOf(magnitude, knee) / top : Math.sqrt(magnitude / largest);
    return Math.min(1, part);
  };
  return { length, mapping: log ? 'log' : 'root', reference: roundDown(largest), flat: null };
}

function flatness(magnitudes: Float64Array): ArrowScale['flat'] {
  const finite = magnitudes.filter(Number.isFinite).length;
  if (finite === 0) return 'none';
  return finite === magnitudes.length ? 'zero' : 'zeroOrNone';
}

/** log(1 + a/b), also where the quotient is not a float64. */
const logOf = (a: number, b: number): number =>
  a / b < Infinity ? Math.log1p(a / b) : Math.log(a) - Math.log(b);

/** The largest 1, 2 or 5 times a power of ten that is at most `size`. */
function roundDown(size: number): number {
  const [mantissa = '1', exponent = '0'] = size.toExponential().split('e');
  const m = Number(mantissa);
  return Number(`${m >= 5 ? 5 : m >= 2 ? 2 : 1}e${exponent}`);
}
