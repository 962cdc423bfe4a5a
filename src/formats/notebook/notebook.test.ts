import katex from 'katex';
import * as v from 'valibot';
import { beforeAll, describe, expect, test } from 'vitest';
import golden from '../../../golden/notebook.json';
import { recordRun } from '../record-run';
import { hostileTexts } from '../../core/expression/parse/hostile.fixture';
import { compileObjective } from '../../core/objectives/compile-objective';
import { objectiveById } from '../../core/objectives';
import { typed } from '../../core/run/run.fixture';
import { scriptText } from '../../i18n/python-script';
import { texts } from '../../i18n/texts';
import { writePython } from '../../shared/python/write-python';
import { objectiveInfo, type ObjectiveRef } from '../../shared/session/objective-info';
import { defaultSession, runOf } from '../../shared/session/session';
import type { Recording } from '../recorded-run';
import { writeNotebook } from './notebook';
import { notebookSchema } from './notebook.schema.fixture';
import { numpyArray } from './numpy-array';
import { hasNumpy, python } from '../python.fixture';
import { pythonFloat } from './python-float';

type Changes = Partial<ReturnType<typeof runOf>> & { readonly name?: string };

/** Runs of one function that differ from the default in what is given. */
function recordingOf(ref: ObjectiveRef, ...runs: readonly Changes[]): Recording {
  const subject = objectiveInfo(ref);
  const objective = 'id' in ref ? objectiveById(ref.id) : typed(ref.expression);
  const { objective: _ref, ...usual } = runOf(defaultSession);
  const recorded = ({ name = 'Run', ...changes }: Changes) =>
    recordRun({ ...usual, start: subject.start, ...changes, objective }, name);
  return { subject, runs: runs.map(recorded) };
}

type Written = Pick<v.InferOutput<typeof notebookSchema>, 'cells'>;

function written(recording: Recording, language: 'en' | 'ko' = 'en'): Written {
  const text = writeNotebook(recording, texts[language]);
  if (!text.ok) throw new Error(text.problem.code);
  return v.parse(notebookSchema, JSON.parse(text.value));
}

const joined = (text: string | string[]): string => [text].flat().join('');
const sourceOf = ({ source }: { source: string | string[] }): string => joined(source);
const codeIn = ({ cells }: Written): string[] =>
  cells.filter(({ cell_type }) => cell_type === 'code').map(sourceOf);
const markdownOf = ({ cells }: Written): string =>
  cells
    .filter(({ cell_type }) => cell_type === 'markdown')
    .map(sourceOf)
    .join('\n');

/** Runs the cells of each notebook as Jupyter does: the last expression of a cell is its value. */
const JUPYTER = `
import ast, contextlib, io, json, sys, warnings
warnings.simplefilter('ignore')
done = []
for sources in json.load(sys.stdin):
    names, outputs = {'__name__': '__main__'}, []
    for source in sources:
        body = ast.parse(source).body
        last = body.pop() if isinstance(body[-1], ast.Expr) else None
        out, value = io.StringIO(), None
        with contextlib.redirect_stdout(out):
            exec(compile(ast.Module(body, []), 'cell', 'exec'), names)
            if last: value = eval(compile(ast.Expression(last.value), 'cell', 'eval'), names)
        outputs.append([out.getvalue(), None if value is None else repr(value)])
    done.append(outputs)
json.dump(done, sys.stdout)
`;

/** What running its cells gave, as the notebook says: printed, and the value of the last line. */
const said = ({ cells }: Written) =>
  cells.flatMap((cell) => {
    if (cell.cell_type !== 'code') return [];
    let [printed, value]: (string | null)[] = ['', null];
    for (const output of cell.outputs) {
      if (output.output_type === 'stream') printed = joined(output.text);
      else value = joined(output.data['text/plain']);
    }
    return [[printed, value]];
  });

/** Only arithmetic that every library rounds alike, so that the very digits can be compared. */
const notebooks: Readonly<Record<string, Recording>> = {
  ...Object.fromEntries(
    golden.descentFresh.map(({ lr, steps }) => [
      `the book's f with lr = ${lr}`,
      recordingOf({ id: 'book' }, { lr, steps }),
    ]),
  ),
  'a run that overflows': recordingOf({ id: 'book' }, { lr: 10, steps: 300, gradient: 'analytic' }),
  'a run of one step': recordingOf({ id: 'book' }, { steps: 1 }),
  'runs that differ in method, gradient, h and start': recordingOf(
    { id: 'ellipse' },
    { name: 'a', lr: 0.1, steps: 30 },
    { name: 'b "quoted" \\', lr: 0.1, steps: 20, optimizer: { id: 'momentum' } },
    { name: '너무 큼', lr: 2, steps: 30, gradient: 'analytic' },
    { name: 'c\nd', lr: 0.1, steps: 12, h: 0.01, start: [1, 2] },
    { name: '', lr: 0.1, steps: 12, optimizer: { id: 'adagrad' } },
  ),
  'a step of Newton where H has no inverse': recordingOf(
    { id: 'absolute' },
    { optimizer: { id: 'newton' }, steps: 3 },
  ),
  'a formula with a choice': recordingOf(
    { expression: 'x0 < 0 ? x0^2 : x0^2/4 + x1^2' },
    { lr: 0.1, steps: 20 },
  ),
};

describe.skipIf(!hasNumpy)('run by python3 with numpy', () => {
  let outputs: unknown[];
  beforeAll(() => {
    const sources = Object.values(notebooks).map((recording) => codeIn(written(recording)));
    outputs = python(JUPYTER, sources) as unknown[];
  }, 60_000);

  test.each(Object.keys(notebooks).map((title, k) => [title, k] as const))(
    'a notebook of %s prints what stands below its cells',
    (title, k) => expect(outputs[k]).toEqual(said(written(notebooks[title]))),
  );

  test('numbers and arrays look as numpy shows them', { timeout: 60_000 }, () => {
    const random = Array.from({ length: 300 }, (_, k) => [
      Math.sin(k) * 10 ** ((k % 37) - 18),
      Math.cos(3 * k),
      k / 8,
    ]);
    const arrays = [
      ...random,
      ...random.map(([a = 0, b = 0]) => [a, b]),
      ...random.map((row) => [...row.map(Math.fround), ...row]),
      [1 / 3, 123456.789, 1e5],
      [123456789.5, 1],
      [1 + 2 ** -31],
      [0, 0],
      [1e16, 1e-5],
      [0.0001, 1e15],
      [1e100, -2.5e-100],
    ];
    const program = `
import json, sys
import numpy as np
json.dump([[repr(np.array(a, dtype=float)), [repr(float(x)) for x in a]] for a in json.load(sys.stdin)], sys.stdout)
`;
    const ours = arrays.map((array) => [numpyArray(array), array.map(pythonFloat)]);
    expect(python(program, arrays)).toEqual(ours);
  });
});

test.each(golden.descentFresh)('the last row for lr = $lr is the golden one', (one) => {
  const { cells } = written(recordingOf({ id: 'book' }, { lr: one.lr, steps: one.steps }));
  const [[printed]] = said({ cells: cells.filter(({ id }) => id === 'run') });
  const last = printed?.trim().split('\n').at(-1)?.split(', ').map(Number);
  expect(last).toEqual([one.steps, ...(one.rows.at(-1) ?? [])]);
});

test.each(['en', 'ko'] as const)('it asks first, and tells at the end: %s', (language) => {
  const { notebook, outcomeTitles } = texts[language];
  const { cells } = written(recordingOf({ id: 'book' }, { lr: 10 }), language);
  const at = (word: string) => cells.findIndex((cell) => sourceOf(cell).includes(word));
  const firstRun = cells.findIndex(({ id }) => id === 'run');
  expect(at(notebook.whereDoesItGo)).toBeGreaterThan(0);
  expect(at(notebook.whereDoesItGo)).toBeLessThan(firstRun);
  expect(at(outcomeTitles.frozenAfterFlight)).toBeGreaterThan(firstRun);
  expect(sourceOf(cells[0])).toContain('$$f(x_{0}, x_{1}) = x_0^2 + x_1^2$$');
});

test.each([{ id: 'rosenbrock' }, { id: 'simplenet' }, { expression: 'x0 < 0 ? 1 : x1' }])(
  'the formula of %j is TeX that is read',
  (ref) => {
    const [title] = written(recordingOf(ref, { steps: 1 })).cells;
    const [, tex = ''] = /\$\$(.+)\$\$/.exec(sourceOf(title)) ?? [];
    expect(katex.renderToString(tex, { throwOnError: true })).toContain('katex');
  },
);

test('a name is text and nothing else', () => {
  const name = '<img src=x onerror=alert(1)> $\\input{a}$ **b** `c` | [d](http://e)';
  const text = markdownOf(written(recordingOf({ id: 'book' }, { name, steps: 1 })));
  expect(text).not.toContain('<img');
  for (const line of text.split('\n').filter((each) => each.includes('onerror'))) {
    expect(line.replaceAll(/\\[^\w\s]/g, '').replaceAll('**', '')).not.toMatch(/[$*`[\]<]/);
  }
});

const LINE = /\r\n|[\p{Cc}\p{Zl}\p{Zp}]/u;

/** Everything that some program takes for the end of a line, within a formula. */
const broken = ['\n', '\r', '\r\n', '\v', '\f', '\u0085', '\u2028', '\u2029', '\0\n'].map(
  (end) => `x0^2 + 0*${end}pow(10,2)*x1`,
);

/** The lines of the script for a typed formula, where it is one. */
function scriptLines(expression: string): string[] | null {
  const run = { ...runOf(defaultSession), objective: { expression } };
  const script = writePython({ run, subject: objectiveInfo({ expression }) });
  return script.ok ? scriptText(texts.en, script.value).split(LINE) : null;
}

function cellLines(expression: string): string[] | null {
  if (!compileObjective(expression).ok) return null;
  const cells = codeIn(written(recordingOf({ expression }, { steps: 1 })));
  return cells.flatMap((source) => source.split(LINE));
}

/** The lines without what is said about the formula and the one that computes it. */
const frame = (lines: readonly string[] | null) =>
  lines?.filter((line) => !/^# .*: |^ {4}return /.test(line));

test.each([
  ['the script', scriptLines, 800, 7, 100],
  ['a cell', cellLines, 300, 11, 40],
] as const)(
  'no hostile formula puts a statement of its own into %s',
  (_what, linesOf, count, seed, least) => {
    const plain = linesOf('x0');
    let wrote = 0;
    expect(linesOf(broken[0])).not.toBeNull();
    for (const text of [...broken, ...hostileTexts(count, seed)]) {
      for (const hostile of [text, `x0 + 0*\n${text}`, `${text}\nimport os`, `\n\n${text}\r\n`]) {
        const lines = linesOf(hostile);
        if (!lines) continue;
        wrote++;
        expect(lines, JSON.stringify(hostile)).toHaveLength(plain!.length);
        expect(frame(lines), JSON.stringify(hostile)).toEqual(frame(plain));
      }
    }
    expect(wrote).toBeGreaterThan(least);
  },
);

test('what changes the rate and the slope stands in the table, where a run has it', () => {
  const tableOf = (...runs: Changes[]) => markdownOf(written(recordingOf({ id: 'book' }, ...runs)));
  expect(tableOf({})).toContain('| lr | step_num |');
  const changed = tableOf({ schedule: { id: 'cosine' }, noise: { sigma: 0.5, seed: 7 } }, {});
  expect(changed).toContain('| lr | Schedule | Noise σ | step_num |');
  expect(changed).toContain('| 0.1 | Cosine | 0.5 | 100 |');
  expect(changed).toContain('| 0.1 | Constant | 0 | 100 |');
});
