// `trace`: a run of gradient descent as text, without a window. It only reads (a
// session file, if one is named): what it says and how it ends is its result.

import { descend } from '../core/run/descend';
import { outcome } from '../core/outcome/outcome';
import { Sweep } from '../core/maps/sweep';
import type { Language } from '../shared/languages';
import { writePython } from '../shared/python/write-python';
import { help } from './help';
import { Problem } from './problem';
import { readRequest, type Request } from './request';
import { writeCsv } from './write-csv';
import { writeJson } from './write-json';
import { writeSweep } from './write-sweep';
import { writeTable } from './write-table';

export interface Traced {
  /** 0 done, 2 bad input. */
  readonly code: 0 | 2;
  readonly out: string;
  /** One line, or empty. */
  readonly err: string;
}

/** @param argv what follows the name of the program */
export function trace(argv: readonly string[], language: Language): Traced {
  try {
    const request = readRequest(argv);
    const out = request === 'help' ? help(language) : write(request, language);
    return { code: 0, out, err: '' };
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    return { code: 2, out: '', err: `${error.words[language]}\n` };
  }
}

function write(request: Request, language: Language): string {
  const { run, format, sweep: asked } = request;
  if (asked) {
    const sweep = new Sweep(run, asked.from, asked.to, asked.count);
    sweep.advance(Infinity);
    return writeSweep(request, sweep, language);
  }
  if (format === 'python') return python(request, language);
  const path = descend(run);
  if (format === 'csv') return writeCsv(path);
  const verdict = outcome(run, path);
  return format === 'table'
    ? writeTable(request, path, verdict, language)
    : writeJson(request, path, verdict);
}

function python(request: Request, language: Language): string {
  const script = writePython(request, language);
  if (!script.ok) throw new Problem(script.problem);
  return script.value;
}
