// How the rate of a run changes with the steps, and the noise on its gradient, as a session names
// them.

import * as v from 'valibot';

export const scheduleSchema = v.strictObject({ id: v.picklist(['constant']) });

export const noiseSchema = v.pipe(
  v.strictObject({
    sigma: v.pipe(v.number(), v.finite(), v.minValue(0)),
    seed: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(2 ** 32 - 1)),
  }),
  v.readonly(),
);
