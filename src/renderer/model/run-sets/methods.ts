// All methods from one start, each with the rate that suits it here: the same one would be right for
// one of them alone. Where no rate arrives a method keeps the present one.

import { optimizerIds } from '../../../core/optimizers';
import type { CoreClient } from '../../../shared/protocol/clients';
import { MAX_TRIED_STEPS } from '../../../shared/protocol/protocol';
import { requestOf, type RunRequest, type Session } from '../../../shared/session/session';
import { type SessionRun } from '../../../shared/session/session-run';
import { presetsOf } from '../lr-presets';
import { runOfControls, variant, type RunSet } from './run-set';
import { bounds } from '../../../shared/bounds';

/** Ten rates a decade: between them lies every round one. */
const RATES = { from: 1e-6, to: 100, count: 81 } as const;

/** The first to be left out where there are more than eight: its path is Adam's but for the decay. */
const SPARE: readonly string[] = ['adamw'];

/** The present method and, as far as there is room, the others; all in the catalogue's order. */
function methodsBeside({ optimizer: own }: SessionRun): SessionRun['optimizer'][] {
  const others = optimizerIds
    .filter((id) => id !== own.id)
    .toSorted((a, b) => Number(SPARE.includes(a)) - Number(SPARE.includes(b)))
    .slice(0, bounds.runs - 1);
  return optimizerIds.flatMap((id) =>
    id === own.id ? [own] : others.includes(id) ? [{ id }] : [],
  );
}

export const methods = {
  id: 'compareMethods',
  compare: async ({ session, core }) => {
    const own = runOfControls(session);
    const compared = methodsBeside(own);
    const variants = compared.map((optimizer, k) => variant(own, k, { optimizer }));
    const answers = await Promise.all(variants.map((run) => tryRates(core, session, run)));
    const failure = answers.find((answer) => !answer.ok);
    if (failure) return failure;
    const rates = answers.map((answer) => (answer.ok ? presetsOf(answer.value).right : null));
    const runs = variants.map((run, k) => ({ ...run, lr: rates[k] ?? own.lr }));
    return { runs, place: compared.indexOf(own.optimizer) };
  },
} as const satisfies RunSet;

/** Long runs, whatever the run has: momentum needs hundreds of steps to come to rest at any rate. */
function tryRates(core: CoreClient, session: Session, own: SessionRun) {
  const run: RunRequest = { ...requestOf(session.objective, own), steps: MAX_TRIED_STEPS };
  return core.request('rateTrials', { run, ...RATES });
}
