// What the command line asks for. Pure: files are read by the function that is handed in.

import path from 'node:path';
import { excerpt } from '../../core/expression/parse/excerpt';
import type { Words } from '../../core/words';
import type { Parsed } from '../../shared/session/fields';
import { defaultSession, parseSession, type Session } from '../../shared/session/session';
import { chromiumArguments } from './chromium-switches';
import { flags, type Wish } from './launch-flags';

export interface Launch {
  /** The experiment that was asked for by a file or by options; null for none. */
  readonly session: Session | null;
  /** The name of the file it came from, which then also decides language and theme; or null. */
  readonly file: string | null;
  /** Asked for by their own options; they win over everything. */
  readonly look: Partial<Pick<Session, 'language' | 'theme'>>;
  /** Absolute path of the picture to write, or null for an ordinary start. */
  readonly snapshot: string | null;
}

export interface LaunchPlace {
  readonly cwd: string;
  /** Whether a path is the app's own folder, which some starters put on the line. */
  readonly isApp: (path: string) => boolean;
  readonly readSession: (file: string) => Parsed<Session>;
}

/** @param args the command line after the executable; the last of two equal options wins */
export function parseLaunch(args: readonly string[], place: LaunchPlace): Parsed<Launch> {
  let wish: Wish = {};
  for (let at = 0; at < args.length;) {
    const foreign = chromiumArguments(args, at);
    const taken = foreign > 0 ? { used: foreign, parsed: NOTHING } : take(args, at, place);
    if (!taken.parsed.ok) return taken.parsed;
    wish = { ...wish, ...taken.parsed.value };
    at += taken.used;
  }
  return combine(wish, place);
}

interface Taken {
  /** How many arguments it took. */
  readonly used: number;
  readonly parsed: Parsed<Wish>;
}

const NOTHING: Parsed<Wish> = { ok: true, value: {} };
const SESSION_FILE = /\.(json|descent)$/i;

/** Takes one option with its value, or one file. */
function take(args: readonly string[], at: number, { cwd, isApp }: LaunchPlace): Taken {
  const arg = args[at] ?? '';
  if (!arg.startsWith('-')) {
    if (isApp(path.resolve(cwd, arg))) return { used: 1, parsed: NOTHING };
    const known = SESSION_FILE.test(arg);
    return { used: 1, parsed: known ? { ok: true, value: { file: arg } } : unknown(arg) };
  }
  const [, name = arg, value] = /^([^=]*)=(.*)$/s.exec(arg) ?? [];
  const flag = Object.hasOwn(flags, name) ? flags[name] : undefined;
  if (!flag) return { used: 1, parsed: unknown(arg) };
  if (value !== undefined) return { used: 1, parsed: flag(value) };
  const next = args[at + 1];
  // A value may begin with one dash (-3,4), an option begins with two.
  return next === undefined || next.startsWith('--')
    ? { used: 1, parsed: flag('') }
    : { used: 2, parsed: flag(next) };
}

function unknown(arg: string): Parsed<never> {
  const known = Object.keys(flags).join(' ');
  const shown = excerpt(arg);
  const problem: Words = {
    en: `Unknown option “${shown}”. Known are: ${known}.`,
    ko: `알 수 없는 옵션: “${shown}”. 쓸 수 있는 옵션: ${known}.`,
  };
  return { ok: false, problem };
}

function combine(wish: Wish, { cwd, readSession }: LaunchPlace): Parsed<Launch> {
  const { file, snapshot, language, theme, ...run } = wish;
  const opened = file === undefined ? null : readSession(path.resolve(cwd, file));
  if (opened && !opened.ok) return opened;
  const common = {
    file: file === undefined ? null : path.basename(file),
    look: { ...(language && { language }), ...(theme && { theme }) },
    snapshot: snapshot === undefined ? null : path.resolve(cwd, snapshot),
  };
  if (!opened && Object.keys(run).length === 0) {
    return { ok: true, value: { ...common, session: null } };
  }
  const base = opened ? opened.value : defaultSession;
  // Another function without a start or a rate begins with that function's own.
  const { start, lr } = run.objective ? { start: undefined, lr: undefined } : base;
  const session = parseSession({ ...base, start, lr, ...run });
  return session.ok ? { ok: true, value: { ...common, session: session.value } } : session;
}

/** The session to begin with: what was asked for, else the one kept from last time. */
export function firstSession(launch: Launch, kept: Session | null): Session | null {
  const { session, file, look, snapshot } = launch;
  if (snapshot !== null) return { ...(session ?? defaultSession), ...look };
  if (session === null) {
    const asked = Object.keys(look).length > 0;
    return asked ? { ...(kept ?? defaultSession), ...look } : kept;
  }
  // Options describe an experiment; in which language and colours it is shown stays as it was.
  const { language, theme } = file !== null ? session : (kept ?? defaultSession);
  return { ...session, language, theme, ...look };
}
