// What the command line asks of `trace`: a run, or many, and the form of the answer.

import path from 'node:path';
import { briefName } from '../i18n/excerpt';
import type { ChosenOptimizer } from '../core/optimizers/chosen-optimizer';
import type { Run } from '../core/run/run';
import { readSession } from '../node/read-session';
import { compiled } from '../shared/options/compiled';
import { describedSession, firstDescribing } from '../shared/options/described-session';
import type { LrRange } from '../shared/options/lr-range';
import { OptionError, valueOf } from '../shared/options/option-error';
import { readOptions, type Format, type Options } from '../shared/options/read-options';
import { runsOf } from '../shared/session/runs';
import type { SessionRun } from '../shared/session/session-run';
import { requestOf, runOf } from '../shared/session/session';
import { objectiveInfo, type ObjectiveInfo } from '../shared/session/objective-info';

export interface Request {
  readonly run: Run & { readonly optimizer: ChosenOptimizer };
  /** What is known of the run's objective. */
  readonly subject: ObjectiveInfo;
  readonly format: Format;
  /** Many runs instead of one: lr over a range. */
  readonly sweep: LrRange | null;
}

/** The runs of a session side by side. */
export interface Comparison {
  readonly runs: readonly {
    readonly own: SessionRun;
    readonly run: Request['run'];
  }[];
  readonly subject: ObjectiveInfo;
  readonly format: Exclude<Format, 'python'>;
}

/**
 * @returns 'help' where --help was asked for
 * @throws OptionError, with the one sentence for the person who typed it
 */
export function readRequest(args: readonly string[]): Request | Comparison | 'help' {
  const options = readOptions('trace', args);
  if (options.help) return 'help';
  if (options.compare !== undefined) return readComparison(options, options.compare);
  const { format = 'json', sweep = null } = options;
  if (sweep && format === 'python') throw new OptionError({ code: 'sweepAsPython' });
  const session = describedSession(options, readSession);
  // Formulas of options have been read by now.
  const fileName = briefName(path.basename(options.session ?? ''));
  const subject = objectiveInfo(session.objective);
  const objective = compiled(subject, fileName);
  return { run: { ...runOf(session), objective }, subject, format, sweep };
}

function readComparison(options: Options, file: string): Comparison {
  const { format = 'json' } = options;
  const other = options.sweep ? 'sweep' : firstDescribing(options);
  if (other) throw new OptionError({ code: 'comparedWith', option: other });
  if (format === 'python') throw new OptionError({ code: 'comparedAsPython' });
  const session = valueOf(readSession(file));
  const subject = objectiveInfo(session.objective);
  const objective = compiled(subject, briefName(path.basename(file)));
  const runs = runsOf(session).map((own) => ({
    own,
    run: { ...requestOf(session.objective, own), objective },
  }));
  return { runs, subject, format };
}
