// The size of type is decided in one sheet, by tokens that grow with the size that people set and
// with a projector's window. A size in pixels anywhere else would stay small, and nothing else would
// say so.

import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { inProject } from '../scripts/project.mjs';

const DECIDES = /[\\/]tokens\.css$/;

/** What has a size of type, or the height of its line: of `font` the part before the families. */
const DECLARATION =
  /(?<![\w-])(font-size|font|line-height|--(?:text|small|label|heading|digits|code|back-row)):([^;{}]*)/g;
const PIXELS = /(?<![\w.-])\d*\.?\d+px/;
/** Less the borders of a field, whose line is as high as the field. */
const BORDERS = ' - 2px';

/** The declarations of a sheet that fix a size in pixels. */
const fixedSizes = (sheet: string): string[] =>
  [...sheet.replace(/\/\*.*?\*\//gs, '').matchAll(DECLARATION)]
    .filter(([, , value = '']) => PIXELS.test(value.replace(BORDERS, '')))
    .map(([declaration]) => declaration);

test('a size in pixels is seen, however it is written', () => {
  const sheet = `/* font-size: 1px */ .a { font-size: 11.5px; line-height: 1.4; width: 3px }
    .b { font: 400 12px / 1.2 var(--sans); --small: 11px; line-height: 18px }
    .c { font-size: clamp(0.8rem, 2cqi, 16px); font: inherit; line-height: calc(2em - 2px) }`;
  expect(fixedSizes(sheet)).toEqual([
    'font-size: 11.5px',
    'font: 400 12px / 1.2 var(--sans)',
    '--small: 11px',
    'line-height: 18px ',
    'font-size: clamp(0.8rem, 2cqi, 16px)',
  ]);
});

const sheets = readdirSync(inProject('src'), { recursive: true, encoding: 'utf8' }).filter(
  (file) => file.endsWith('.css') && !DECIDES.test(file),
);

test.each(sheets)('%s leaves the size of type to the tokens', (sheet) => {
  expect(fixedSizes(readFileSync(inProject('src', sheet), 'utf8'))).toEqual([]);
});

test('no program fixes it either', () => {
  const programs = readdirSync(inProject('src/renderer'), {
    recursive: true,
    encoding: 'utf8',
  }).filter((file) => /(?<!\.test)\.tsx?$/.test(file));
  const fixed = programs.filter((file) =>
    /font-?size['"]?\s*[:=,]\s*\{?\s*['"`]?\d/i.test(
      readFileSync(inProject('src/renderer', file), 'utf8'),
    ),
  );
  expect(fixed).toEqual([]);
});
