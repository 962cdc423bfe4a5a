import { describe, expect, test } from 'vitest';
import golden from '../../golden/notebook.json';
import { objectiveById, objectives } from '../core/objectives';
import { folderOfAll } from '../node/folder.fixture';
import { trace } from './trace';
import { expectRefused, json, out } from './traced.fixture';

const BOOK = ['--f', 'x0^2 + x1^2', '--start=-3,4'];

describe('JSON', () => {
  test.each(golden.descentFresh)('has the golden rows for lr = $lr, bit for bit', (one) => {
    const { trajectory } = json(...BOOK, '--lr', String(one.lr), '--steps', String(one.steps));
    expect(trajectory.length).toBe(one.steps + 1);
    one.rows.forEach((row, step) => {
      const got = trajectory[step];
      expect(got.step).toBe(step);
      // JSON has no −0; the golden rows have none either.
      expect([...got.x, got.f, ...got.gradient]).toEqual(row);
    });
  });

  test('says what was run, in the agreed order', () => {
    const got = json(...BOOK, '--lr', '10', '--steps', '100', '--gradient=analytic', '--h=1e-5');
    const keys = 'objective optimizer lr steps gradient h trajectory outcome';
    expect(Object.keys(got).join(' ')).toBe(keys);
    const outcome = { kind: 'diverging', step: 0, evidence: { factor: 19 } };
    expect(got).toMatchObject({ objective: 'book', optimizer: 'gradient-descent', lr: 10 });
    expect(got).toMatchObject({ steps: 100, gradient: 'analytic', h: 1e-5, outcome });
  });

  test('writes what is not finite as strings', () => {
    const { trajectory } = json(...BOOK, '--lr=10', '--steps=300', '--gradient=analytic');
    expect(trajectory[120].f).toBe('Infinity');
    expect(trajectory[241].x).toEqual(['Infinity', '-Infinity']);
    expect(trajectory[300].x).toEqual(['NaN', 'NaN']);
    expect(json('--lr=1e-20').outcome.evidence.stepsNeeded).toBe('Infinity');
  });

  test('is what --format json says, and the default', () => {
    expect(out('--format', 'json')).toBe(out());
  });
});

test('CSV has a header and a row a step with all digits', () => {
  expect(out(...BOOK, '--lr=10', '--steps=2', '--format=csv').split('\n')).toEqual([
    'step,x0,x1,f,g0,g1',
    '0,-3,4,25,-6.00000000000378,7.999999999999119',
    '1,57.0000000000378,-75.99999999999119,9025.00000000297,114.00000000321597,-152.0000000073196',
    '2,-1083.000000032122,1444.000000073205,3258025.000280992,-2165.999999269843,2888.000002130866',
    '',
  ]);
});

describe('the table', () => {
  const table = (language: 'en' | 'ko', ...argv: string[]) =>
    trace(['--format=table', ...argv], language)
      .out.trimEnd()
      .split('\n');

  test('shows the first steps, the last ones and the verdict; a short run whole', () => {
    expect(table('en', '--steps=3').length).toBe(3 + 4 + 2);
    const lines = table('en', '--lr=10');
    expect(lines[0]).toBe('f(x0, x1) = x0^2 + x1^2   lr = 10   step_num = 100');
    expect(lines[2].split(/\s+/)).toEqual(['step', 'x0', 'x1', 'f', '|gradient|']);
    expect(lines[3].trim().split(/\s+/)).toEqual(['0', '-3', '4', '25', '10']);
    expect(lines.at(-3)).toMatch(/^ 100 /);
    expect(lines.at(-1)).toMatch(/^Diverged\. Frozen by rounding: lr is too large/);
    expect(lines.length).toBeLessThan(25);
    for (const line of lines.slice(2, -2)) expect(line.length).toBe(lines[2].length);
  });

  test('is Korean for a Korean terminal', () => {
    const lines = table('ko', '--lr=10');
    expect(lines[2]).toContain('걸음');
    expect(lines.at(-1)).toMatch(/^발산한 뒤 반올림으로 멈춤: 학습률이 너무 커서 .*니다\.$/);
  });
});

test.each(objectives)('$id is known by its id and by its formula', ({ id, formula, start }) => {
  expect(json('--function', id, '--steps=1').objective).toBe(id);
  const python = formula.replaceAll('^', '**').replace(/x(\d)/g, ' x[$1] ');
  const { objective, trajectory } = json('--f', python, '--steps=1');
  expect([objective, trajectory[0].x]).toEqual([id, start]);
});

test('a number may be computed, as in the fields of the window', () => {
  const got = json('--lr', '1/3', '--h=10^-5', '--steps', '2*3');
  expect(got).toMatchObject({ lr: 1 / 3, h: 1e-5, steps: 6 });
});

test.each(['-3,4', ' -3 , 4 ', '−3,4.0'])('the start “%s” is (−3, 4)', (start) => {
  const { trajectory } = json('--function=ellipse', '--start', start, '--steps=1');
  expect(trajectory[0].x).toEqual([-3, 4]);
});

test.each<[string[], ...string[]]>([
  [['--lr', 'fast'], 'lr must be a number above 0', '“fast”'],
  [['--lr', '0'], 'lr must be a number above 0', '“0”'],
  [['--lr='], 'lr must be a number above 0', 'nothing was given'],
  [['--lr'], '--lr needs a value'],
  [['--steps', '1.5'], 'step_num must be a whole number', '“1.5”'],
  [['--h', '-1'], 'h must be a number above 0'],
  [['--start', '1'], '--start needs 2 numbers', '“1”'],
  [['--start', '1,2,3'], '--start needs 2 numbers', '“1,2,3”'],
  [['--start', '1,b'], 'start coordinate must be a number', '“b”'],
  [['--start', ','], 'start coordinate must be a number', 'nothing was given'],
  [['--function', 'bok'], 'Unknown function “bok”; did you mean book? Known: book, ellipse'],
  [['--function', 'zzzzzz'], 'Unknown function “zzzzzz”. Known: book'],
  [['--f', 'x0^2 + foo'], '--f: ', '“foo”'],
  [['--f', 'x0 +'], '--f: '],
  [['--f', 'x0^2 + x1^2', '--function', 'book'], '--f or --function, not two of them'],
  [['--optimizer', 'adma'], 'Unknown optimizer “adma”', 'gradient-descent'],
  [['--gradient', 'numeric'], 'did you mean numerical?'],
  [['--format', 'xml'], 'Unknown format “xml”', 'json, csv, table, python'],
  [['--schedule=cosin'], 'Unknown schedule “cosin”; did you mean cosine?'],
  [['--schedule='], 'schedule'],
  [['--schedule=constant:a=1'], 'The schedule constant has no parameters.'],
  [['--schedule=cosine:ende=1'], 'Unknown parameter of cosine “ende”; did you mean end?'],
  [['--schedule=cosine:'], 'A parameter needs a name and a number, as in --schedule cosine:end='],
  [['--schedule=cosine:end=0,end=1'], 'end is given twice.'],
  [['--schedule=step-decay:every=0'], 'Steps k to each drop must be a whole number from 1'],
  [['--noise=-1'], 'The noise σ must be'],
  [['--seed=4294967296'], 'The seed must be'],
  [
    ['--schedule=exponential:factor=0.5', '--lr=1', '--steps=2000'],
    'at step 1076 the rate has become 0',
  ],
  [['--step', '5'], 'Unknown option “--step”; did you mean --steps?'],
  [['10'], 'Unexpected “10”'],
  [['--lr', '1', '--lr', '2'], '--lr is given twice'],
  [['--help=yes'], '--help takes no value'],
  [['--format', 'x'.repeat(100_000)], `“${'x'.repeat(39)}…”`],
  [[`--${'x'.repeat(100_000)}`], 'Unknown option “--x'],
  [['--f', 'x0 + \u001b[31m'], '“\\u001b”'],
  [['--lr', '\u001b[31mfast'], '“\\u001b[31mfast”'],
  [['--format', 'a\nb'], '“a\\nb”'],
])('%j is refused with one clear line', (argv, ...parts) => expectRefused(argv, ...parts));

test.each(['en', 'ko'] as const)('help in %s names every function and format', (language) => {
  const { code, out, err } = trace(['--help'], language);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  for (const { id } of objectives) expect(out).toContain(id);
  expect(out).toContain('--gradient');
});

describe('--session', () => {
  const { at, put } = folderOfAll();

  test('begins with a saved session, and other options change it', () => {
    const saved = put('s.json', '{"format":"descent-lab","version":1,"lr":10,"steps":3}');
    expect(json('--session', saved)).toMatchObject({ lr: 10, steps: 3 });
    const changed = json('--session', saved, '--steps=2', '--function=saddle');
    expect(changed).toMatchObject({ objective: 'saddle', lr: 0.1, steps: 2 });
    expect(changed.trajectory[0].x).toEqual(objectiveById('saddle').start);
  });

  test.each([
    ['{', 'not JSON'],
    ['{"format":"descent-lab","version":1,"objective":{"expression":"x0 + foo"}}', '“foo”'],
  ])('refuses a file of %s, by name and in one line', (text, part) => {
    expectRefused(['--session', put('bad.json', text)], 'bad.json: ', part);
  });

  test('refuses a file that is not there', () => {
    const { code, err } = trace(['--session', at('none.json')], 'ko');
    expect([code, err]).toEqual([2, 'none.json: 그런 파일이 없습니다.\n']);
  });
});
