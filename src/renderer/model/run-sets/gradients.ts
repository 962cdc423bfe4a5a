// Numerical against analytic, at a rate that is too large where there is one: there rounding shows.
// At lr = 10 the book's run freezes with the one and leaves float64 with the other.

import { gradientKinds } from '../../../shared/session/session-run';
import { runOfControls, variant, type RunSet } from './run-set';

export const gradients = {
  id: 'compareGradients',
  compare: ({ session, presets }) => {
    const own = runOfControls(session);
    const lr = presets?.tooLarge ?? own.lr;
    return {
      runs: gradientKinds.map((gradient, k) => variant(own, k, { gradient, lr })),
      place: gradientKinds.indexOf(own.gradient),
    };
  },
} as const satisfies RunSet;
