import { expect, test } from 'vitest';
import { splitFlags } from './start-flags.mjs';

test.each([
  [['--lr', '10', '--start=-3,4'], ['--lr', '10', '--start=-3,4'], undefined],
  [['--snapshot', 'a.png', '--lr', '10'], ['--lr', '10'], 'a.png'],
  [['--start', '-3,4', '--snapshot=a=b.png'], ['--start', '-3,4'], 'a=b.png'],
  [['--theme', 'dark', '--language=ko', '--steps', '7'], ['--steps', '7'], undefined],
  [['--snapshot', '--lr', '10'], ['--lr', '10'], ''],
])('of the options %j the run is %j and the picture %j', (args, run, snapshot) => {
  expect(splitFlags(args)).toEqual({ run, snapshot, exported: null, help: false });
});

test('what is no option stays with the run, which refuses it', () => {
  expect(splitFlags(['--speed', '3', 'class.json']).run).toEqual(['--speed', '3', 'class.json']);
});

test('help is seen wherever it stands', () => {
  expect(splitFlags(['--lr', '10', '--help']).help).toBe(true);
});

test.each([
  [
    ['--export', 'a.csv', '--lr', '10'],
    ['--out=a.csv', '--lr', '10'],
  ],
  [
    ['--lr=10', '--export=export.png', '--view', 'field'],
    ['--lr=10', '--out=export.png', '--view', 'field'],
  ],
  [['--export', '--lr', '10'], []],
  [['--export='], []],
])('%j is, for the export, %j', (args, exported) => {
  expect(splitFlags(args).exported).toEqual(exported);
});
