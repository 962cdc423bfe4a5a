// `export`: a run as a file. What is text is written here; for all else the window is needed, which
// whoever called starts when this has found the command line in order.

import path from 'node:path';
import { briefName, briefPath } from '../i18n/excerpt';
import { helpText } from '../i18n/help';
import { sentence } from '../i18n/sentence';
import { systemLanguage } from '../i18n/system-language.mjs';
import { texts } from '../i18n/texts';
import { recordedText } from '../formats/recorded-text';
import { readSession } from '../node/read-session';
import { placeProblem, unwritable } from '../node/write-place';
import { writeWholeSync } from '../node/write-whole';
import { exportKindOf, isTextKind, needsWindow, type ExportKind } from '../shared/export/kinds';
import { languages, type Language } from '../shared/languages';
import { describedSession } from '../shared/options/described-session';
import { compiled } from '../shared/options/compiled';
import { OptionError } from '../shared/options/option-error';
import { readOptions, type Options } from '../shared/options/read-options';
import { refuseUseless } from '../shared/options/useless-options';
import { pageWith } from '../shared/page/data-block';
import { objectiveInfo } from '../shared/session/objective-info';
import { sessionText } from '../shared/session/session-file';

export interface Exported {
  /** 0 done, 2 bad input. */
  readonly code: 0 | 2;
  /** The help, where it was asked for. */
  readonly out: string;
  /** One line, or empty. */
  readonly err: string;
  /** The whole name of the file that is written, or that the window is to write; null for none. */
  readonly file: string | null;
  readonly needsWindow: boolean;
  /** What the one file is to hold, which `exportPage` then writes; null for any other file. */
  readonly data: string | null;
}

const nothing = { out: '', err: '', file: null, needsWindow: false, data: null };

/**
 * @param argv what follows the name of the program
 * @param cwd where names of files begin
 */
export function exportRun(
  argv: readonly string[],
  cwd: string,
  env: Readonly<Record<string, string | undefined>>,
): Exported {
  let language: Language = systemLanguage(languages, env);
  try {
    const options = readOptions('export', argv);
    if (options.language && options.language !== 'system') language = options.language;
    const t = texts[language];
    if (options.help) {
      return { ...nothing, code: 0, out: helpText('export', t) };
    }
    const { file, kind } = target(options, cwd);
    const session = describedSession(options, (name) => readSession(path.resolve(cwd, name)));
    const source = briefName(path.basename(options.session ?? ''));
    if (isTextKind(kind)) write(file, recordedText(kind, session, t, source));
    // What the window would refuse is refused before it opens.
    else compiled(objectiveInfo(session.objective), source);
    if (kind === 'html') return { ...nothing, code: 0, file, data: sessionText(session) };
    return { ...nothing, code: 0, file, needsWindow: needsWindow(kind) };
  } catch (error) {
    if (!(error instanceof OptionError)) throw error;
    const err = `${sentence(texts[language], error.problem)}\n`;
    return { ...nothing, code: 2, err };
  }
}

/** A file as it is told of in a terminal: from where the command was typed, if that is not far. */
export function toldName(file: string, cwd: string): string {
  const name = path.relative(cwd, file);
  return briefPath(/^\.\.[/\\]/.test(name) ? file : name);
}

/**
 * The one file with something in it.
 *
 * @param page the one file with nothing in it
 * @returns what went wrong, on a line; empty if nothing did
 */
export function exportPage(
  { file, data }: Pick<Exported, 'file' | 'data'>,
  page: string,
  env: Readonly<Record<string, string | undefined>>,
): string {
  const whole = data === null ? null : pageWith(page, data);
  if (file === null || whole === null) throw new RangeError('Expected a page to write.');
  try {
    write(file, [whole]);
    return '';
  } catch (error) {
    if (!(error instanceof OptionError)) throw error;
    return `${sentence(texts[systemLanguage(languages, env)], error.problem)}\n`;
  }
}

/** Where it goes, and what it will be. */
function target(options: Options, cwd: string): { file: string; kind: ExportKind } {
  if (options.out === undefined) throw new OptionError({ code: 'outMissing' });
  const file = path.resolve(cwd, options.out);
  const kind = exportKindOf(file);
  // The reader of the option has refused it.
  if (kind === null) throw new RangeError(`Expected a suffix that is known: ${file}`);
  refuseUseless(options, kind);
  const { session } = options;
  const problem = placeProblem(file, session === undefined ? null : path.resolve(cwd, session));
  if (problem) throw new OptionError(problem);
  return { file, kind };
}

function write(file: string, parts: Iterable<string>): void {
  try {
    writeWholeSync(file, parts);
  } catch (error) {
    throw new OptionError(unwritable(file, error));
  }
}
