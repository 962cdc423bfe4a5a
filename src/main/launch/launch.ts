// What the command line asks for. Pure: files are read by the function that is handed in.

import path from 'node:path';
import { exportKindOf, type ExportRequest } from '../../shared/export/kinds';
import { describedSession, describesRun } from '../../shared/options/described-session';
import { OptionError } from '../../shared/options/option-error';
import { readOptions, type Options } from '../../shared/options/read-options';
import { refuseUseless } from '../../shared/options/useless-options';
import type { Problem } from '../../shared/problem';
import type { Parsed } from '../../shared/session/fields';
import { defaultSession, type Session } from '../../shared/session/session';
import { countChromiumArguments } from './chromium-switches';

export interface Launch {
  /** Asked for the help; then nothing else counts. */
  readonly help: boolean;
  /** The experiment that was asked for by a file or by options; null for none. */
  readonly session: Session | null;
  /** The name of the file it came from, which then also decides language and theme; or null. */
  readonly file: string | null;
  /** The absolute path of that file where nothing but it was asked for; or null. */
  readonly alone: string | null;
  /** Asked for by their own options; they win over everything. */
  readonly appearance: Partial<Pick<Session, 'language' | 'theme'>>;
  /** Absolute path of the picture to write, or null for an ordinary start. */
  readonly snapshot: string | null;
  /** The file to make, by its absolute path, and what is to be in it; or null. */
  readonly exporting: { readonly file: string; readonly request: ExportRequest } | null;
}

export interface LaunchPlace {
  readonly cwd: string;
  /** Whether a path is the app's own folder, which some starters put on the line. */
  readonly isApp: (path: string) => boolean;
  readonly readSession: (file: string) => Parsed<Session>;
  /** Whether a file holds a list or a lesson, which the window opens as such. */
  readonly holdsMore: (file: string) => boolean;
  /** Why a file cannot be made from another, or from nothing but options. */
  readonly placeProblem: (file: string, source: string | null) => Problem | null;
}

/** @param args the command line after the executable */
export function parseLaunch(args: readonly string[], place: LaunchPlace): Parsed<Launch> {
  try {
    return { ok: true, value: readLaunch(args, place) };
  } catch (error) {
    if (!(error instanceof OptionError)) throw error;
    return { ok: false, problem: error.problem };
  }
}

/** @throws OptionError */
function readLaunch(args: readonly string[], place: LaunchPlace): Launch {
  const { cwd, isApp, readSession, holdsMore } = place;
  const options = readOptions('lab', args, (all, at) => {
    const arg = all[at] ?? '';
    const isOwnFolder = !arg.startsWith('-') && isApp(path.resolve(cwd, arg));
    return isOwnFolder ? 1 : countChromiumArguments(all, at);
  });
  const { session: file, snapshot, language, theme, help = false } = options;
  const { export: made, view = 'stage', scale = 1, answers = false } = options;
  const kind = made === undefined ? null : exportKindOf(made);
  refuseUseless(options, kind);
  if (snapshot !== undefined && made !== undefined) throw new OptionError({ code: 'twoFiles' });
  const target = snapshot ?? made;
  if (target !== undefined) {
    const source = file === undefined ? null : path.resolve(cwd, file);
    const problem = place.placeProblem(path.resolve(cwd, target), source);
    if (problem) throw new OptionError(problem);
  }
  const alone = file !== undefined && asksForFileAlone(options) ? path.resolve(cwd, file) : null;
  const opensLater = alone !== null && holdsMore(alone);
  return {
    help,
    session:
      describesRun(options) && !opensLater
        ? describedSession(options, (name) => readSession(path.resolve(cwd, name)))
        : null,
    file: file === undefined ? null : path.basename(file),
    alone,
    appearance: { ...(language && { language }), ...(theme && { theme }) },
    snapshot: snapshot === undefined ? null : path.resolve(cwd, snapshot),
    exporting:
      made === undefined || kind === null
        ? null
        : { file: path.resolve(cwd, made), request: { kind, view, scale, answers } },
  };
}

function asksForFileAlone(options: Options): boolean {
  const { session, ...others } = options;
  if (session === undefined) return false;
  const { snapshot, export: made, language, theme } = others;
  return (
    !describesRun(others) && ![snapshot, made, language, theme].some((each) => each !== undefined)
  );
}

/** The session to begin with: what was asked for, else the one kept from last time. */
export function firstSession(launch: Launch, kept: Session | null): Session | null {
  const { session, file, appearance, snapshot, exporting } = launch;
  if (snapshot !== null || exporting !== null)
    return { ...(session ?? defaultSession), ...appearance };
  if (session === null) {
    const changes = Object.keys(appearance).length > 0;
    return changes ? { ...(kept ?? defaultSession), ...appearance } : kept;
  }
  // Options describe an experiment; in which language and colours it is shown stays as it was.
  const { language, theme } = file !== null ? session : (kept ?? defaultSession);
  return { ...session, language, theme, ...appearance };
}
