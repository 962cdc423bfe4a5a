// The code of a notebook: the functions of the script, a cell each, and what runs them, with the
// numbers that the lab computed as their outputs.

import { scriptText } from '../../i18n/python-script';
import type { Texts } from '../../i18n/texts';
import { callOf, scriptParts, startLine, type ScriptPart } from '../../shared/python/write-python';
import { closedMarks, escapedMarks } from '../../shared/direction-marks';
import type { Parsed } from '../../shared/session/fields';
import type { RecordedRun, Recording } from '../recorded-run';
import { codeCell, type NotebookCell, type Shown } from './nbformat';
import { numpyArray } from './numpy-array';
import { pictureCode } from './picture-code';
import { pythonFloat } from './python-float';

/** Of a longer run the first and the last rows are printed. */
const FIRST = 10;
const LAST = 3;

/** @returns the cells in their order, or why a run cannot be written as Python */
export function runCells(recording: Recording, t: Texts): Parsed<readonly NotebookCell[]> {
  const cells: NotebookCell[] = [];
  const add = (id: string, code: string, shown?: Shown): void => {
    const before = cells.filter((cell) => cell.id === id || cell.id.startsWith(`${id}-`)).length;
    const unique = before === 0 ? id : `${id}-${before + 1}`;
    cells.push(codeCell(unique, code, cells.length + 1, shown));
  };

  /** What each part is at this place: another run may have another method, or another h. */
  const defined = new Map<ScriptPart['id'], string>();
  for (const [k, recorded] of recording.runs.entries()) {
    const scripted = { run: recorded.run, subject: recording.subject };
    const parts = scriptParts(scripted);
    if (!parts.ok) return parts;
    for (const { id, lines } of parts.value) {
      const code = scriptText(t, lines);
      if (defined.get(id) === code) continue;
      defined.set(id, code);
      if (id === 'function') {
        const value = pythonFloat(recorded.trajectory.f(0));
        add(id, `${code}\n\n\n${startLine(scripted)}\nfloat(f(init_x))`, { value });
      } else add(id, code);
    }
    if (k === 0) add('show', showCode(t));
    add('run', runCode(recorded, startLine(scripted), callOf(scripted)), shownOf(recorded));
  }
  if (recording.runs.length > 1) {
    add('comparison', comparisonCode(recording, t), { printed: compared(recording) });
  }
  add('picture', pictureCode(recording.subject, t));
  return { ok: true, value: cells };
}

const showCode = ({ python }: Texts): string => `# ${python.rows}
runs = {}


def show(rows):
    for step, row in enumerate(rows):
        if step < ${FIRST} or step >= len(rows) - ${LAST}:
            print(step, *map(float, row), sep=', ')
        elif step == ${FIRST}:
            print('...')`;

const runCode = ({ name, trajectory }: RecordedRun, start: string, call: string): string =>
  `${start}
rows = ${call}
runs[${pythonString(name)}] = rows
show(rows)
np.array(rows[-1][:${trajectory.dimension}])`;

function shownOf({ trajectory }: RecordedRun): Shown {
  const { length } = trajectory;
  const lines: string[] = [];
  for (let step = 0; step < length; step++) {
    if (step < FIRST || step >= length - LAST) lines.push(rowText(trajectory, step));
    else {
      if (step === FIRST) lines.push('...');
      step = length - LAST - 1;
    }
  }
  return {
    printed: `${lines.join('\n')}\n`,
    value: numpyArray([...trajectory.point(length - 1)]),
  };
}

function rowText(trajectory: RecordedRun['trajectory'], step: number): string {
  const axes = Array.from({ length: trajectory.dimension }, (_, i) => i);
  const row = [
    ...axes.map((i) => trajectory.x(step, i)),
    trajectory.f(step),
    ...axes.map((i) => trajectory.gradient(step, i)),
  ];
  return [step, ...row.map(pythonFloat)].join(', ');
}

const comparisonCode = ({ subject }: Recording, { notebook }: Texts): string =>
  `# ${notebook.comments.lastRows}
for name, rows in runs.items():
    print(name, len(rows) - 1, *map(float, rows[-1][:${subject.dimension + 1}]), sep=' | ')`;

const compared = ({ runs }: Recording): string =>
  runs
    .map(({ name, trajectory }) => {
      const last = trajectory.length - 1;
      const values = [...trajectory.point(last), trajectory.f(last)].map(pythonFloat);
      return `${[plainName(name), last, ...values].join(' | ')}\n`;
    })
    .join('');

/** On one line, and of whole characters. */
const plainName = (name: string): string =>
  closedMarks(name).replaceAll(/[\p{Cc}\p{Zl}\p{Zp}\p{Cs}]+/gu, ' ');

/** A literal of Python. */
const pythonString = (name: string): string => escapedMarks(JSON.stringify(plainName(name)));
