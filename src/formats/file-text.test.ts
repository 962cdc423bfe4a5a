import { expect, test } from 'vitest';
import { recordRun } from './record-run';
import { runOf } from '../core/run/run.fixture';
import { texts } from '../i18n/texts';
import { closedMarks } from '../shared/direction-marks';
import { objectiveInfo } from '../shared/session/objective-info';
import { textKinds } from '../shared/export/kinds';
import { fileText } from './file-text';

const run = { ...runOf({ steps: 1 }), optimizer: { id: 'gradient-descent' } } as const;
const names = ['\u202eevil', '\u2067a\u202b', '\u200fb\u2069\u202d'];
const runs = names.map((name) => recordRun(run, name));
const subject = objectiveInfo({ id: 'book' });

test.each(textKinds)('a name in a file of %s turns nothing that stands behind it', (kind) => {
  const text = fileText(kind, { subject, runs }, texts.en);
  const lines = (text.ok ? [...text.value].join('') : '').split('\n');
  expect(lines.length).toBeGreaterThan(2);
  for (const line of lines) expect(closedMarks(line)).toBe(line);
  // The names are there as they were written; a script has none.
  if (kind === 'csv') for (const name of names) expect(lines[0]).toContain(name);
  if (kind === 'json') {
    const written = JSON.parse(lines.join('')) as { runs: { name: string }[] };
    expect(written.runs.map(({ name }) => name)).toEqual(names);
  }
});
