// What the command line asks of `trace`: a run, or many, and the form of the answer.

import path from 'node:path';
import { excerpt, briefName } from '../core/expression/parse/excerpt';
import { compileObjective } from '../core/objectives/compile-objective';
import type { Objective } from '../core/objectives/objective';
import type { ChosenOptimizer } from '../core/optimizers/chosen-optimizer';
import type { Run } from '../core/run/run';
import { readSession } from '../node/read-session';
import { describedSession } from '../shared/options/described-session';
import type { LrRange } from '../shared/options/lr-range';
import { OptionError } from '../shared/options/option-error';
import { readOptions, type Format, type Options } from '../shared/options/read-options';
import { quoted } from '../shared/options/refusals';
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
  if (sweep && format === 'python') throw sweepInPython();
  const session = describedSession(options, readSession);
  const subject = objectiveInfo(session.objective);
  const objective = subject.entry ?? compile(subject.formula, formulaSource(options));
  return { run: { ...runOf(session), objective }, subject, format, sweep };
}

/** Where a formula stands, to be named if it cannot be read. */
function formulaSource({ f, function: named, session = '' }: Options): string {
  if (f) return '--f';
  return named ? '--function' : briefName(path.basename(session));
}

function compile(formula: string, source: string): Objective {
  const compiled = compileObjective(formula);
  if (compiled.ok) return compiled.objective;
  const { words, from, to } = compiled.problem;
  const part = formula.slice(from, to).trim();
  // Most sentences name the part themselves.
  const at = part === '' || words.en.includes(excerpt(part)) ? '' : ` (${quoted(part)})`;
  throw new OptionError({ en: `${source}: ${words.en}${at}`, ko: `${source}: ${words.ko}${at}` });
}

const sweepInPython = (): OptionError =>
  new OptionError({
    en: 'A sweep cannot be written as python; use --format json, csv or table.',
    ko: '--sweep의 결과는 python으로 쓸 수 없습니다. --format json, csv, table 가운데 하나를 씁니다.',
  });
