/**
 * Numbers a segment of a line takes: two ends (x, y, z), their steps, the slope there, and how long the
 * line is at both ends, in scene units, for its dashes.
 */
export const SEGMENT = 12;
