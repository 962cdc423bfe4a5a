// The session that options describe: that of a file or the default, with what they change.

import type { Parsed } from '../session/fields';
import { defaultSession, type Session } from '../session/session';
import { objectiveInfo, sameObjective } from '../session/objective-info';
import { besideLocks, brokenLock } from '../set-ups/locks';
import { withObjective } from '../session/with-objective';
import { parameterFields } from '../session/optimizer-choice';
import { rateProblem } from '../session/schedule-choice';
import { OptionError, valueOf } from './option-error';
import { readParameters } from './parameters';
import type { Options } from './read-options';

/** Those that describe a run; the others say what becomes of it. */
const describing = [
  'function',
  'f',
  'net',
  'start',
  'lr',
  'steps',
  'optimizer',
  'param',
  'schedule',
  'noise',
  'seed',
  'gradient',
  'h',
  'session',
] as const satisfies readonly (keyof Options)[];

export const describesRun = (options: Options): boolean => firstDescribing(options) !== undefined;

/** The first option that describes a run; undefined where none does. */
export const firstDescribing = (options: Options): keyof Options | undefined =>
  describing.find((name) => options[name] !== undefined);

/**
 * @param readSession reads a file by the name that was typed
 * @throws OptionError, with the one sentence for the person who typed it
 */
export function describedSession(
  options: Options,
  readSession: (file: string) => Parsed<Session>,
): Session {
  const file = options.session;
  const saved = file === undefined ? defaultSession : valueOf(readSession(file));
  const session = onObjective(saved, objectiveIn(options));
  const { start, lr, steps, schedule, gradient, h } = options;
  const subject = objectiveInfo(session.objective);
  if (start && start.length !== subject.dimension) {
    throw new OptionError({ code: 'wrongDimension', start, example: subject.start });
  }
  const { sigma, seed } = session.noise;
  const described: Session = {
    ...session,
    optimizer: describedOptimizer(options, session.optimizer),
    noise: { sigma: options.noise ?? sigma, seed: options.seed ?? seed },
    ...(start && { start }),
    ...(lr !== undefined && { lr }),
    ...(steps !== undefined && { steps }),
    ...(schedule && { schedule }),
    ...(gradient && { gradient }),
    ...(h !== undefined && { h }),
  };
  const control = brokenLock(saved, described);
  if (control !== null) throw new OptionError({ code: 'locked', control });
  const problem = rateProblem(described);
  if (problem) throw new OptionError(problem);
  return described;
}

function objectiveIn(options: Options): Session['objective'] | undefined {
  const refs = [options.function, options.f, options.net].filter((ref) => ref !== undefined);
  if (refs.length > 1) throw new OptionError({ code: 'severalFunctions' });
  return refs[0];
}

function onObjective(session: Session, ref: Session['objective'] | undefined): Session {
  if (ref === undefined || sameObjective(ref, session.objective)) return session;
  return { ...session, ...besideLocks(session, withObjective(session, ref)) };
}

/** Parameters of a session are those of its own optimizer only. */
function describedOptimizer(options: Options, saved: Session['optimizer']): Session['optimizer'] {
  const id = options.optimizer ?? saved.id;
  const kept = id === saved.id ? saved.params : undefined;
  const owner = { kind: 'optimizer', id, fields: parameterFields(id), before: '--param ' } as const;
  const set = options.param === undefined ? undefined : readParameters(options.param, owner);
  return kept || set ? { id, params: { ...kept, ...set } } : { id };
}
