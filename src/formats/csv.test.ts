import fc from 'fast-check';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import golden from '../../golden/notebook.json';
import { descend } from '../core/run/descend';
import { runOf } from '../core/run/run.fixture';
import { Trajectory } from '../core/run/trajectory';
import { csvParts, fileCsv, plainCsv, type CsvRun } from './csv';

const file = (runs: readonly CsvRun[], from = 0, to = Infinity): string =>
  [...csvParts(runs, { dialect: fileCsv, steps: { from, to } })].join('');
/** The file of one run without a name. */
const alone = (trajectory: Trajectory, from?: number, to?: number): string =>
  file([{ name: null, trajectory }], from, to);

/** As another program reads it: rows of cells. */
const read = (text: string): string[][] =>
  Papa.parse<string[]>(text, { skipEmptyLines: true }).data;

const run = (lr: number, steps: number): Trajectory => descend(runOf({ lr, steps }));
const row = (...values: number[]): Trajectory => new Trajectory(2, Float64Array.of(...values));

test('any float64 comes back bit for bit', () => {
  const any = fc.double({ noNaN: true, noDefaultInfinity: true });
  fc.assert(
    fc.property(fc.tuple(any, any, any, any, any), (values) => {
      const [head, cells] = read(alone(row(...values)));
      expect(head).toEqual(['step', 'x0', 'x1', 'f', 'g0', 'g1']);
      expect(cells.slice(1).map(Number)).toEqual(values);
    }),
    { seed: 20261126 },
  );
});

test('what is not finite has its name', () => {
  const text = alone(row(Infinity, -Infinity, NaN, 0, 1));
  expect(read(text)[1]).toEqual(['0', 'Infinity', '-Infinity', 'NaN', '0', '1']);
});

test('a file begins with the mark of UTF-8 and ends its lines as Windows does; a pipe has neither', () => {
  const trajectory = run(0.1, 2);
  const text = alone(trajectory);
  expect([...new TextEncoder().encode(text.slice(0, 1))]).toEqual([0xef, 0xbb, 0xbf]);
  expect(text.match(/\r\n/g)).toHaveLength(4);
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  const plain = [...csvParts([{ name: null, trajectory }], { dialect: plainCsv })].join('');
  expect(plain).toBe(text.slice(1).replaceAll('\r\n', '\n'));
});

test('runs stand side by side by their names, and a shorter one leaves its cells empty', () => {
  const goldenRow = golden.descentFresh.find(({ lr }) => lr === 10)!.rows[2];
  const runs = [
    { name: '너무 큼, lr = 10', trajectory: run(10, 2) },
    { name: 'he said "now"', trajectory: run(0.1, 1) },
  ];
  const [head, , second, third] = read(file(runs));
  expect(head[0]).toBe('step');
  expect(head[1]).toBe('x0 (너무 큼, lr = 10)');
  expect(head[6]).toBe('x0 (he said "now")');
  expect(second.every((cell) => cell !== '')).toBe(true);
  expect(third.slice(0, 6).map(Number)).toEqual([2, ...goldenRow]);
  expect(third.slice(6)).toEqual(['', '', '', '', '']);
});

test('a range of steps has those rows alone', () => {
  const rows = read(alone(run(0.1, 300), 99, 201)).slice(1);
  expect(rows.map(([step]) => Number(step))).toEqual(Array.from({ length: 103 }, (_, k) => 99 + k));
  expect(read(alone(run(0.1, 3), 4, 9))).toHaveLength(1);
});

test.each([
  '=HYPERLINK("http://example.org")',
  '+1+1',
  '-1+1',
  '@SUM(A1)',
  '\t=1+1',
  'a\r\n=1+1',
  'a;=1+1',
  'a\t=1+1',
  'a; @SUM(A1)',
])('the name %j is no formula to a spreadsheet, whatever ends a cell there', (name) => {
  const text = file([{ name, trajectory: run(0.1, 1) }]);
  for (const delimiter of [',', ';', '\t']) {
    const cells = Papa.parse<string[]>(text, { delimiter }).data.flat();
    for (const cell of cells.filter((each) => each === '' || Number.isNaN(Number(each)))) {
      expect(cell).not.toMatch(/^[\s"(]*[=+@-](?!\d)/);
    }
  }
});

test('a million rows come in portions', () => {
  const trajectory = new Trajectory(2, new Float64Array(5 * 1_000_001));
  const parts = csvParts([{ name: null, trajectory }], { dialect: fileCsv });
  const lengths = Array.from(parts, (part) => part.length);
  expect(lengths.length).toBeGreaterThan(10_000);
  expect(Math.max(...lengths)).toBeLessThan(10_000);
});
