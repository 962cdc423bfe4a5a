// What the command line asks of `trace`: a run, or many, and the form of the answer.

import path from 'node:path';
import { briefName } from '../i18n/excerpt';
import { compileObjective } from '../core/objectives/compile-objective';
import type { Objective } from '../core/objectives/objective';
import type { ChosenOptimizer } from '../core/optimizers/chosen-optimizer';
import type { Run } from '../core/run/run';
import { readSession } from '../node/read-session';
import { describedSession } from '../shared/options/described-session';
import type { LrRange } from '../shared/options/lr-range';
import { OptionError } from '../shared/options/option-error';
import { readOptions, type Format } from '../shared/options/read-options';
import { badFormula } from '../shared/options/refusals';
import { runOf } from '../shared/session/session';
import { objectiveInfo, type ObjectiveInfo } from '../shared/session/objective-info';

export interface Request {
  readonly run: Run & { readonly optimizer: ChosenOptimizer };
  /** What is known of the run's objective. */
  readonly subject: ObjectiveInfo;
  readonly format: Format;
  /** Many runs instead of one: lr over a range. */
  readonly sweep: LrRange | null;
}

/**
 * @returns 'help' where --help was asked for
 * @throws OptionError, with the one sentence for the person who typed it
 */
export function readRequest(args: readonly string[]): Request | 'help' {
  const options = readOptions('trace', args);
  if (options.help) return 'help';
  const { format = 'json', sweep = null } = options;
  if (sweep && format === 'python') throw new OptionError({ code: 'sweepAsPython' });
  const session = describedSession(options, readSession);
  // Formulas of options have been read by now.
  const fileName = briefName(path.basename(options.session ?? ''));
  const subject = objectiveInfo(session.objective);
  const objective = subject.entry ?? compile(subject.formula, fileName);
  return { run: { ...runOf(session), objective }, subject, format, sweep };
}

function compile(formula: string, source: string): Objective {
  const compiled = compileObjective(formula);
  if (!compiled.ok) throw badFormula(source, formula, compiled.problem);
  return compiled.objective;
}
