import { describe, expect, it } from 'vitest';
import { objectives } from '../../core/objectives';
import { writePython } from '../../shared/python/write-python';
import { defaultSession } from '../../shared/session/session';
import { objectiveInfo } from '../../shared/session/objective-info';
import { pythonParts } from './python-parts';

describe('the parts of a script', () => {
  it('tell comments from code', () => {
    expect(pythonParts('# a\nx = 1  # b\ny = 2\n')).toEqual([
      { text: '# a', comment: true },
      { text: '\nx = 1  ', comment: false },
      { text: '# b', comment: true },
      { text: '\ny = 2\n', comment: false },
    ]);
  });

  it.each(objectives.map(({ id }) => id))('make up the whole script: %s', (id) => {
    const subject = objectiveInfo({ id });
    const run = { ...defaultSession, start: subject.start };
    const script = writePython({ run, subject }, 'ko');
    if (!script.ok) throw new Error(script.problem.en);
    const parts = pythonParts(script.value);
    expect(parts.map(({ text }) => text).join('')).toBe(script.value);
    const code = parts.filter(({ comment }) => !comment).map(({ text }) => text);
    expect(code.join('')).not.toMatch(/[가-힣#]/);
  });
});
