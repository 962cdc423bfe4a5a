// What the worksheet of a set-up knows: the run on screen and what the core says of it. No answer of it
// is written by hand.

import { Sweep } from '../../core/maps/sweep';
import { outcomeKinds, type Outcome, type OutcomeKind } from '../../core/outcome/kinds';
import type { Trajectory } from '../../core/run/trajectory';
import { MAX_TRIED_STEPS } from '../../shared/protocol/protocol';
import { fields } from '../../shared/session/fields';
import { objectiveInfo } from '../../shared/session/objective-info';
import { runOf, type Session } from '../../shared/session/session';
import type { Lab } from '../model/lab';
import { knownLimit } from '../model/lr-limit';
import { until } from '../model/until';

export interface SetUpFacts {
  readonly session: Session;
  readonly variables: readonly string[];
  readonly formula: string;
  /** null where the formula cannot be set. */
  readonly tex: string | null;
  readonly run: Trajectory;
  readonly outcome: Outcome;
  /** The limit of lr, and the largest second derivative where it is taken; null where none is known. */
  readonly limit: {
    readonly rate: number;
    readonly name: '2/λ' | 'lr = 2';
    readonly curvature: number;
  } | null;
  /** What becomes of the run at other rates. */
  readonly others: readonly { readonly lr: number; readonly kind: OutcomeKind }[];
}

/** Of the lab as it stands, once its run is computed; rejects where that fails. */
export async function setUpFacts(lab: Lab, signal: AbortSignal): Promise<SetUpFacts> {
  const { outcome, trajectory } = await until(() => {
    const run = lab.results.run.value;
    return run?.outcome ? { ...run, outcome: run.outcome } : null;
  }, signal);
  const session = lab.session.peek();
  const { variables, formula } = lab.subject.peek();
  return {
    session,
    variables,
    formula,
    tex: lab.results.tex.peek(),
    run: trajectory,
    outcome,
    limit: limitOf(lab),
    others: otherRates(session),
  };
}

function limitOf(lab: Lab): SetUpFacts['limit'] {
  const known = knownLimit(lab);
  const eigenvalues = lab.results.limit.peek()?.eigenvalues;
  return known && eigenvalues ? { ...known, curvature: Math.max(...eigenvalues) } : null;
}

/**
 * Ten times the rate, and a tenth of it, where these are rates and the run is short enough to be tried
 * here. A formula that somebody typed can be evaluated by the worker only.
 */
function otherRates(session: Session): SetUpFacts['others'] {
  const { entry } = objectiveInfo(session.objective);
  const [from = 0, to = 0] = [session.lr / 10, session.lr * 10].map((lr) =>
    Number(lr.toPrecision(12)),
  );
  if (!entry || session.steps > MAX_TRIED_STEPS) return [];
  if (!fields.lr.accepts(from) || !fields.lr.accepts(to)) return [];
  const sweep = new Sweep({ ...runOf(session), objective: entry }, from, to, 2);
  sweep.advance(Number.POSITIVE_INFINITY);
  return [...sweep.lr].flatMap((lr, k) => {
    const kind = outcomeKinds[sweep.kind[k] ?? -1];
    return kind ? [{ lr, kind }] : [];
  });
}
