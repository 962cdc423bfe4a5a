// Which steps of a run are written.

export interface StepRange {
  readonly from: number;
  /** The last one; it may lie beyond the end of the run. */
  readonly to: number;
}

export const allSteps: StepRange = { from: 0, to: Infinity };

/** Rows that are written at once: some tenths of a millisecond. */
const AT_ONCE = 64;

/**
 * The steps of a range in portions, so that who writes a million of them can pause.
 *
 * @param length how many steps there are, step 0 among them
 */
export function* portions(
  { from, to }: StepRange,
  length: number,
): Generator<{ readonly from: number; readonly end: number }> {
  const last = Math.min(to + 1, length);
  for (let at = from; at < last; at += AT_ONCE) {
    yield { from: at, end: Math.min(at + AT_ONCE, last) };
  }
}
