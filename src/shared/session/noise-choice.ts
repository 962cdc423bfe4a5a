// The noise on the gradient of a run, as a session names it.

import * as v from 'valibot';
import { fields } from './fields';

export const noiseSchema = v.pipe(
  v.strictObject({
    sigma: v.pipe(v.number(), v.check(fields.noise.accepts)),
    seed: v.pipe(v.number(), v.check(fields.seed.accepts)),
  }),
  v.readonly(),
);
