// JSON has no Infinity and no NaN: they are written as strings.

import { escapedMarks } from '../shared/direction-marks';

/** All digits of float64: the shortest text that reads back to the same number. */
export const jsonText = (value: unknown): string =>
  escapedMarks(
    JSON.stringify(value, (_key, part: unknown) =>
      typeof part === 'number' && !Number.isFinite(part) ? String(part) : part,
    ),
  );
