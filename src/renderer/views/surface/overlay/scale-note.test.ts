import { expect, it } from 'vitest';
import { fitting } from './scale-note';

const wide = 'As if the first frame were a desk, this one is a town.';
const lost = 'From step 9 on x1 is lost.';

it.each([
  ['all of it', [wide, lost], 2000, 1, `${wide} ${lost}`],
  ['all of it', [wide, lost], 300, 4, `${wide} ${lost}`],
  ['what ends the run', [wide, lost], 300, 1, lost],
  ['nothing rather than half', [wide], 100, 1, ''],
  ['nothing of nothing', [], 100, 1, ''],
])('says %s of %j in %d pixels and %d lines', (_, notes, width, lines, said) => {
  expect(fitting(notes, 10, width, lines)).toBe(said);
});
