import { expect, test } from 'vitest';
import { optionsOf, readArguments, tokensOf } from './arguments.mjs';
import { options, type Program } from './table.mjs';

const split = (line: string) => (line === '' ? [] : line.split(' '));

/** The values of a line for the lab, or what is wrong and with which word. */
function read(line: string, program: Program = 'lab') {
  const reading = readArguments(program, split(line));
  return reading.ok
    ? Object.fromEntries(reading.texts)
    : [reading.problem.kind, reading.problem.word];
}

test.each([
  ['', {}],
  ['--lr 10', { lr: '10' }],
  ['--lr=10', { lr: '10' }],
  ['--lr -1', { lr: '-1' }],
  ['--lr=', { lr: '' }],
  ['--start -3,4 --steps 5', { start: '-3,4', steps: '5' }],
  ['--start=-3,4', { start: '-3,4' }],
  ['--session a=b.json', { session: 'a=b.json' }],
  ['--session=a=b.json', { session: 'a=b.json' }],
  ['--net --lr 1', { net: '', lr: '1' }],
  ['class.json', { session: 'class.json' }],
  ['--lr 1 a=b.DESCENT', { lr: '1', session: 'a=b.DESCENT' }],
  ['--param beta1=0.5 --param=beta2=0.6', { param: 'beta1=0.5,beta2=0.6' }],
])('%j is read', (line, values) => {
  expect(read(line)).toEqual(values);
});

test.each([
  ['--speed 3', ['unknown-option', '--speed']],
  ['--speed=3', ['unknown-option', '--speed']],
  ['--LR 3', ['unknown-option', '--LR']],
  ['--constructor', ['unknown-option', '--constructor']],
  ['--no-lr', ['unknown-option', '--no-lr']],
  ['-x', ['unknown-option', '-x']],
  ['-lr', ['unknown-option', '-lr']],
  ['-', ['unknown-option', '-']],
  ['--', ['unknown-option', '--']],
  ['--format json', ['unknown-option', '--format']],
  ['lr', ['stray-word', 'lr']],
  ['notes.txt', ['stray-word', 'notes.txt']],
  ['--start 3, -4', ['stray-word', '-4']],
  ['--start 3, -.5', ['stray-word', '-.5']],
  ['--lr 1 --lr 1', ['twice', '--lr']],
  ['--session a.json b.json', ['twice', '--session']],
  ['--lr', ['value-missing', '--lr']],
  ['--lr --steps 3', ['value-missing', '--lr']],
  ['--net=yes', ['value-unwanted', '--net']],
])('%j is refused', (line, problem) => {
  expect(read(line)).toEqual(problem);
});

test('a program takes its own options only', () => {
  expect(read('--format json', 'trace')).toEqual({ format: 'json' });
  expect(read('--json --only book', 'bench')).toEqual({ json: '', only: 'book' });
  expect(read('--lr 1', 'bench')).toEqual(['unknown-option', '--lr']);
  expect(read('class.json', 'bench')).toEqual(['stray-word', 'class.json']);
});

test('what is meant for somebody else is passed over, and is no value', () => {
  const countForeign = (args: readonly string[], at: number) =>
    args[at] === '-r' ? 2 : args[at].startsWith('--no-') ? 1 : 0;
  const args = split('--no-sandbox --lr 1 -r loader.js --steps 3');
  const reading = readArguments('lab', args, countForeign);
  expect(reading.ok && Object.fromEntries(reading.texts)).toEqual({ lr: '1', steps: '3' });
  expect(readArguments('lab', ['--lr', '--no-sandbox'], countForeign)).toMatchObject({
    problem: { kind: 'value-missing', word: '--lr' },
  });
});

test('tokens are all of the line, in its order', () => {
  const args = split('--lr 10 x -3 --net --start=-3,4 --what --steps');
  const tokens = tokensOf(args);
  expect(tokens.flatMap((token) => token.args)).toEqual(args);
  const names = ['lr', null, null, 'net', 'start', null, 'steps'];
  expect(tokens.map(({ name }) => name)).toEqual(names);
});

test('every option is of some program, and may stand on its line', () => {
  for (const program of ['lab', 'trace', 'export', 'bench', 'web', 'soak'] as const) {
    expect(optionsOf(program)).toContain('help');
    for (const name of optionsOf(program)) {
      const line = options[name].argument === null ? `--${name}` : `--${name} 1`;
      expect(Object.keys(read(line, program))).toEqual([name]);
    }
  }
  for (const { programs } of Object.values(options)) expect(programs.length).toBeGreaterThan(0);
});
