import { expect, test } from 'vitest';
import { splitFlags } from './start-flags.mjs';

test.each([
  ['--lr 10 --start=-3,4', '--lr 10 --start=-3,4', undefined],
  ['--snapshot a.png --lr 10', '--lr 10', 'a.png'],
  ['--start -3,4 --snapshot=a=b.png', '--start -3,4', 'a=b.png'],
  ['--theme dark --language=ko --steps 7', '--steps 7', undefined],
  ['--snapshot --lr 10', '--lr 10', ''],
  // What is no option is refused by the run.
  ['--speed 3 class.json', '--speed 3 class.json', undefined],
])('of the options %j the run is %j and the picture %j', (line, run, snapshot) => {
  const others = { snapshot, exported: null, help: false };
  expect(splitFlags(line.split(' '))).toEqual({ run: run.split(' '), ...others });
});

test('help is seen wherever it stands', () => {
  expect(splitFlags(['--lr', '10', '--help']).help).toBe(true);
});

test.each([
  ['--export a.csv --lr 10', ['--out=a.csv', '--lr', '10']],
  ['--lr=10 --export=a.png --view field', ['--lr=10', '--out=a.png', '--view', 'field']],
  ['--export --lr 10', []],
  ['--export=', []],
])('%j is, for the export, %j', (line, exported) => {
  expect(splitFlags(line.split(' ')).exported).toEqual(exported);
});
