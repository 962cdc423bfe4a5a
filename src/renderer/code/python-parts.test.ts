import { expect, it } from 'vitest';
import { objectives } from '../../core/objectives';
import { scriptText } from '../../i18n/python-script';
import { texts } from '../../i18n/texts';
import { writePython } from '../../shared/python/write-python';
import { defaultSession } from '../../shared/session/session';
import { objectiveInfo } from '../../shared/session/objective-info';
import { pythonParts } from './python-parts';

it('tell comments from code', () => {
  expect(pythonParts('# a\nx = 1  # b\ny = 2\n')).toEqual([
    { text: '# a', comment: true },
    { text: '\nx = 1  ', comment: false },
    { text: '# b', comment: true },
    { text: '\ny = 2\n', comment: false },
  ]);
});

it.each(objectives)('make up the whole script: $id', ({ id }) => {
  const subject = objectiveInfo({ id });
  const script = writePython({ run: { ...defaultSession, start: subject.start }, subject });
  if (!script.ok) throw new Error(script.problem.code);
  const text = scriptText(texts.ko, script.value);
  const parts = pythonParts(text);
  expect(parts.map((part) => part.text).join('')).toBe(text);
  for (const part of parts) if (!part.comment) expect(part.text).not.toMatch(/[가-힣#]/);
});
