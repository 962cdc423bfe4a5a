// How long a GIF shows each picture. It counts in hundredths of a second, of which few rates are whole
// numbers: each picture ends at the hundredth nearest to where it should, so the film keeps its length.

/** In hundredths of a second. */
export const gifDelay = (k: number, fps: number): number =>
  Math.round((100 * (k + 1)) / fps) - Math.round((100 * k) / fps);
