// `trace`: a run of gradient descent as text, without a window. It only reads (a
// session file, if one is named): what it says and how it ends is its result.

import { descend } from '../core/run/descend';
import { outcome } from '../core/outcome/outcome';
import { Sweep } from '../core/maps/sweep';
import { csvParts, plainCsv } from '../formats/csv';
import { jsonParts } from '../formats/json';
import { helpText } from '../i18n/help';
import { scriptText } from '../i18n/python-script';
import { sentence } from '../i18n/sentence';
import { texts } from '../i18n/texts';
import type { Language } from '../shared/languages';
import { writePython } from '../shared/python/write-python';
import { OptionError, valueOf } from '../shared/options/option-error';
import { readRequest, type Comparison, type Request } from './request';
import { writeComparison } from './write-comparison';
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
    return { code: 0, out: write(request, language), err: '' };
  } catch (error) {
    if (!(error instanceof OptionError)) throw error;
    return { code: 2, out: '', err: `${sentence(texts[language], error.problem)}\n` };
  }
}

function write(request: Request | Comparison | 'help', language: Language): string {
  if (request === 'help') return helpText('trace', texts[language]);
  if ('runs' in request) return writeComparison(request, texts[language]);
  const { run, format, sweep: range } = request;
  if (range) {
    const sweep = new Sweep(run, range.from, range.to, range.count);
    sweep.advance(Infinity);
    return writeSweep(request, sweep, texts[language]);
  }
  if (format === 'python') return scriptText(texts[language], valueOf(writePython(request)));
  const path = descend(run);
  if (format === 'csv') {
    return [...csvParts([{ name: null, trajectory: path }], { dialect: plainCsv })].join('');
  }
  const verdict = outcome(run, path);
  return format === 'table'
    ? writeTable(request, path, verdict, texts[language])
    : [...jsonParts(request, { run, trajectory: path, outcome: verdict })].join('');
}
