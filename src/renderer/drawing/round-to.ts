// Rounds what a pointer or a key chose to the digits that a pixel can tell apart.

/** The largest power of ten that is at most `size`, as an exponent. */
const decade = (size: number): number => Math.floor(Math.log10(size));

/**
 * @param value a finite coordinate
 * @param resolution what one pixel (or one key press) is worth in the same unit, > 0
 * @returns the value with no digit below the resolution's own decade: −2.3456 at 0.03 → −2.35
 */
export function roundTo(value: number, resolution: number): number {
  const exponent = decade(resolution);
  const unit = 10 ** Math.abs(exponent);
  // Dividing by a whole power of ten rounds correctly; multiplying by 0.01 would not.
  const rounded = exponent < 0 ? Math.round(value * unit) / unit : Math.round(value / unit) * unit;
  return Number.isFinite(rounded) ? rounded + 0 : value;
}
