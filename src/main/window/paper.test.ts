import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { inProject } from '../../../scripts/project.mjs';
import { PAPER } from './paper';

const tokens = readFileSync(inProject('src', 'renderer', 'app', 'tokens.css'), 'utf8');

/** The value of `--paper` in the rule of a selector. */
const paperOf = (selector: string): string | undefined =>
  tokens
    .split(`${selector} {`)[1]
    ?.split('}')[0]
    ?.match(/--paper: ([^;]+);/)?.[1];

test('the window is made on the paper that the page then draws on', () => {
  expect(PAPER).toEqual({
    light: paperOf(':root,\n  [data-theme]'),
    dark: paperOf("[data-theme='dark']"),
  });
});
