// Too small, just right, too large: the rates that the sweep offers for this function and method.

import type { Presets } from '../lr-presets';
import { runOfControls, variant, type RunSet } from './run-set';

const kinds = ['tooSmall', 'right', 'tooLarge'] as const;

const offered = (presets: Presets) =>
  kinds.flatMap((kind) => {
    const lr = presets[kind];
    return lr === null ? [] : [{ kind, lr }];
  });

export const rates = {
  id: 'compareRates',
  obstacle: ({ presets }) => {
    if (presets === null) return 'pending';
    return offered(presets).length < 2 ? 'noRates' : null;
  },
  compare: ({ session, presets }) => {
    const own = runOfControls(session);
    const all = presets === null ? [] : offered(presets);
    return {
      runs: all.map(({ lr }, k) => variant(own, k, { lr })),
      place: Math.max(
        0,
        all.findIndex(({ kind }) => kind === 'right'),
      ),
    };
  },
} as const satisfies RunSet;
