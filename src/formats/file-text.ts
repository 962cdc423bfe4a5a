// The text of a file of each kind, in pieces.

import { fill } from '../i18n/fill';
import { tickText } from '../i18n/number-format';
import { scriptText } from '../i18n/python-script';
import { runNames } from '../i18n/run-names';
import type { Texts } from '../i18n/texts';
import type { TextKind } from '../shared/export/kinds';
import { writePython } from '../shared/python/write-python';
import type { Parsed } from '../shared/session/fields';
import type { SessionRun } from '../shared/session/session-run';
import { csvParts, fileCsv } from './csv';
import { comparedJsonParts, jsonParts } from './json';
import { writeNotebook } from './notebook/notebook';
import type { Recording } from './recorded-run';
import { allSteps, type StepRange } from './step-range';

/**
 * @param recording a script is of its first run, every other file of all
 * @param steps of CSV and JSON; code has them all
 * @returns the pieces, or why there can be none
 */
export function fileText(
  kind: TextKind,
  recording: Recording,
  t: Texts,
  steps: StepRange = allSteps,
): Parsed<Iterable<string>> {
  const { runs, subject } = recording;
  const [first] = runs;
  if (!first) throw new RangeError('Expected a run to write.');
  const alone = runs.length === 1;
  switch (kind) {
    case 'csv': {
      const named = runs.map((run) => ({ ...run, name: alone ? null : run.name }));
      return whole(csvParts(named, { dialect: fileCsv, steps }));
    }
    case 'json':
      return whole(
        alone ? jsonParts(recording, first, steps) : comparedJsonParts(recording, steps),
      );
    case 'py': {
      const script = writePython({ run: first.run, subject });
      return script.ok ? whole([scriptText(t, script.value)]) : script;
    }
    case 'ipynb': {
      const notebook = writeNotebook(recording, t);
      return notebook.ok ? whole([notebook.value]) : notebook;
    }
  }
}

const whole = (parts: Iterable<string>) => ({ ok: true, value: parts }) as const;

/** What runs are called in a file; one alone by its rate, which is in no doubt. */
export function namesInFile(runs: readonly SessionRun[], t: Texts): ReadonlyMap<number, string> {
  const [first, ...others] = runs;
  if (!first || others.length > 0 || first.name.trim() !== '') return runNames(runs, t);
  return new Map([[first.style, fill(t.runs.lr, { lr: tickText(first.lr) })]]);
}
