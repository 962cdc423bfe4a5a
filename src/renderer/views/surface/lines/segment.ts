/** Numbers a segment of a line takes: two ends (x, y, z), their steps, and the slope there. */
export const SEGMENT = 10;
