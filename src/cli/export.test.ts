import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { folderOfEach } from '../node/folder.fixture';
import { exportKinds } from '../shared/export/kinds';
import { readAny } from '../shared/files/read-any';
import { exportPage, exportRun, toldName } from './export';
import { trace } from './trace';

const { at, names, put, text: read } = folderOfEach();

const exported = (...argv: string[]) => exportRun(argv, at(), { LANG: 'en_GB.UTF-8' });
const done = (name: string) => {
  const file = at(name);
  return { code: 0, out: '', err: '', file, needsWindow: false, data: null };
};

const runs = [
  { name: '=A', lr: 10 },
  { lr: 0.1, active: true },
  { lr: 1e-10, hidden: true },
];
const compared = { format: 'descent-lab', version: 2, steps: 3, runs };

describe('a text is written here', () => {
  test('CSV has the rows of the trace', () => {
    expect(exported('--lr=10', '--steps=9', '--out', 'a.csv')).toEqual(done('a.csv'));
    const printed = trace(['--lr=10', '--steps=9', '--format=csv'], 'en').out;
    expect(read('a.csv')).toBe(`\ufeff${printed.replaceAll('\n', '\r\n')}`);
  });

  test('JSON and Python are what the trace prints, in the language that was asked for', () => {
    exported('--function=ellipse', '--optimizer=adam', '--out=a.json');
    expect(read('a.json')).toBe(trace(['--function=ellipse', '--optimizer=adam'], 'en').out);
    exported('--lr=10', '--language=ko', '--out=a.py');
    expect(read('a.py')).toBe(trace(['--lr=10', '--format=python'], 'ko').out);
  });

  test('a notebook is one of this run, whatever the case of its suffix', () => {
    expect(exported('--lr=10', '--out=A.IPYNB')).toEqual(done('A.IPYNB'));
    expect(JSON.parse(read('A.IPYNB')).nbformat).toBe(4);
    expect(read('A.IPYNB')).toContain('lr=10, step_num=100');
  });

  test('runs of a session stand side by side, but for a hidden one', () => {
    put('class.json', JSON.stringify(compared));
    exported('class.json', '--out=a.csv');
    const [head, ...rows] = read('a.csv').trimEnd().split('\r\n');
    expect(head).toMatch(/^\ufeffstep,"x0 \('=A\)",.*"x0 \(lr = 0\.1\)",/);
    expect(rows).toHaveLength(4);
    exported('--session=class.json', '--out=b.json');
    expect(JSON.parse(read('b.json')).runs.map(({ name }: { name: string }) => name)).toEqual([
      '=A',
      'lr = 0.1',
    ]);
    // A script is of the run that the controls change.
    exported('--session=class.json', '--out=c.py');
    expect(read('c.py')).toContain('lr=0.1, step_num=3)');
  });
});

test.each(exportKinds)('a .%s is written here, or the window is needed for it', (kind) => {
  const { code, needsWindow, data } = exported('--steps=2', `--out=a.${kind}`);
  expect(code).toBe(0);
  expect(names()).toEqual(needsWindow || data ? [] : [`a.${kind}`]);
  expect(needsWindow).toBe(!['csv', 'json', 'py', 'ipynb', 'html'].includes(kind));
});

/** Its derivative is longer than anyone can read. */
const endless = `${'sqrt('.repeat(30)}x0${')'.repeat(30)}`;

test.each([
  [['--lr=10'], /--out FILE is missing/],
  [['--out='], /--out needs the name of a file/],
  [['--out=lab'], /Unknown suffix “lab”.* Known: png, svg, gif/],
  [['--out=lab.htm'], /Unknown suffix “htm”/],
  [['--out=lab.html', '--scale=2'], /--scale is of use only for \.png/],
  [['--out=nowhere/a.csv'], /no folder nowhere/],
  [['--out=nowhere/a.png'], /no folder nowhere/],
  [['--out=a.png', '--scale=5'], /Unknown scale “5”/],
  [['--out=a.png', '--view=map'], /Unknown view “map”.* Known: stage, figure, field, chart/],
  [['--out=a.csv', '--scale=2'], /--scale is of use only for \.png/],
  [['--out=a.ipynb', '--view=field'], /--view is of use only for \.png/],
  [['--out=a.png', '--answers'], /--answers is of use only for \.pdf;/],
  [['--out=a.csv', '--lr=fast'], /lr must be a number above 0 .* not “fast”/],
  [['--out=a.csv', 'gone.json'], /gone\.json: There is no such file/],
  [['--out=a.csv', '--format=json'], /Unknown option “--format”/],
  [['--out=a.ipynb', `--f=${endless}`, '--gradient=analytic'], /too long/],
  [['--out=a.csv'], /a\.csv could not be written: no ordinary file/],
])('%j is refused in one sentence, and nothing is written', (argv, sentence) => {
  const isTaken = argv.length === 1 && argv[0] === '--out=a.csv';
  if (isTaken) mkdirSync(at('a.csv'));
  const { code, out, err, file } = exported(...argv);
  expect([code, out, file]).toEqual([2, '', null]);
  expect(err).toMatch(sentence);
  expect(err).toMatch(/^[^\n]+\n$/);
  expect(names()).toEqual(isTaken ? ['a.csv'] : []);
});

test('the session is not written over by its own run', () => {
  const text = JSON.stringify(compared);
  put('class.json', text);
  const { code, err } = exported('class.json', '--out=./class.json');
  expect([code, err]).toEqual([2, expect.stringMatching(/^class\.json is the file that the run/)]);
  expect(read('class.json')).toBe(text);
});

test.each([
  ['run.csv', 'run.csv'],
  ['deep/run.csv', 'deep/run.csv'],
  ['../run.csv', '/home/run.csv'],
  ['..csv', '..csv'],
  ['\u001b[31m\u202e\n.csv', '\\u001b[31m\\u202e\\n.csv'],
  // The first 24 characters and the last 15.
  [`${'long'.repeat(20)}.csv`, 'longlonglonglonglonglong…onglonglong.csv'],
])('%j is told of as %s', (name, told) => {
  expect(toldName(path.resolve('/home/class', name), '/home/class')).toBe(told);
});

test('a page holds the run that was described, and says where it cannot be written', () => {
  const empty = `<script type="application/json" id="descent-lab-data"></script>`;
  const asked = exported('--lr=10', '--steps=12', '--out=a.html');
  expect(exportPage(asked, empty, {})).toBe('');
  const [, held = ''] = /id="descent-lab-data">([^<]*)</.exec(read('a.html')) ?? [];
  expect(readAny(held)).toMatchObject({ ok: true, value: { session: { lr: 10, steps: 12 } } });
  const wanted = exported('--out=b.html');
  mkdirSync(at('b.html'));
  expect(exportPage(wanted, empty, { LANG: 'en' })).toMatch(/^b\.html could not be written.*\n$/);
});

test('the help names every suffix', () => {
  const { code, out } = exported('--help', '--out=nowhere');
  expect(code).toBe(0);
  for (const kind of exportKinds) expect(out).toMatch(new RegExp(`\\b${kind}\\b`));
});
