import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { said } from '../../i18n/said.fixture';
import { defaultSession, parseSession, savedSession } from './session';
import { sessionText } from './session-file';
import { controlIds, screenParts } from '../pane-ids';
import { hasPicture } from './set-up';

const head = { format: 'descent-lab', version: 2 } as const;

test('a set-up is written as it is read, its lists in the order of their words', () => {
  fc.assert(
    fc.property(
      fc.record({
        title: fc.string({ unit: 'binary', maxLength: 40 }),
        note: fc.string({ maxLength: 200 }),
        locked: fc.subarray([...controlIds]),
        shown: fc.subarray([...screenParts]).filter(hasPicture),
      }),
      (fields) => {
        const session = { ...defaultSession, ...fields };
        const written = JSON.parse(sessionText(session));
        expect(parseSession(written)).toEqual({ ok: true, value: session });
        const turned = { ...head, locked: fields.locked.toReversed() };
        expect(parseSession(turned)).toMatchObject({ value: { locked: fields.locked } });
      },
    ),
  );
});

describe('what is left out', () => {
  test('takes no room in a file', () => {
    const written = savedSession(defaultSession);
    for (const field of ['title', 'note', 'locked', 'shown']) {
      expect(written).not.toHaveProperty(field);
    }
  });

  test.each([1, 2])('in a file of version %i locks nothing and shows everything', (version) => {
    const read = parseSession({ ...head, version });
    expect(read).toMatchObject({
      value: { title: '', note: '', locked: [], shown: screenParts },
    });
  });
});

describe('is refused in words of the file:', () => {
  test.each([
    [{ title: 'x'.repeat(81) }, '“title” must be a text of at most 80 characters.'],
    [{ title: 7 }, '“title” must be a text of at most 80 characters.'],
    [{ note: 'x'.repeat(2001) }, '“note” must be a text of at most 2000 characters.'],
    [{ note: null }, '“note” must be a text of at most 2000 characters.'],
    [{ locked: 'lr' }, /^“locked” must be a list of controls, each at most once/],
    [{ locked: ['lr', 'lr'] }, /^“locked” must be a list of controls, each at most once/],
    [{ locked: ['lr', 'everything'] }, /^“locked” may list .*lr.*, but not “everything”\.$/],
    [{ locked: Array.from({ length: 9999 }, () => 'lr') }, /^“locked” must be a list/],
    [{ shown: {} }, /^“shown” must be a list of parts of the screen/],
    [{ shown: [] }, /with one of figure, field, chart among them\.$/],
    [{ shown: ['verdict', 'steps'] }, /with one of figure, field, chart among them\.$/],
    [{ shown: ['field', '\u001b[31m\nred'] }, /but not “\\u001b\[31m\\nred”\.$/],
    [{ shown: ['field', { toString: 1 }] }, /but not “\{"toString":1\}”\.$/],
  ])('%j', (part, says) => {
    const read = parseSession({ ...head, ...part });
    if (read.ok) throw new Error('accepted');
    const { en, ko } = said(read.problem);
    if (typeof says === 'string') expect(en).toBe(says);
    else expect(en).toMatch(says);
    expect(ko).toMatch(/[가-힣].*\.$/);
  });

  test.each(['title', 'note', 'locked', 'shown'])('%s in version 1, which has none', (field) => {
    const read = parseSession({ ...head, version: 1, [field]: field === 'title' ? 'a' : [] });
    expect(read.ok ? '' : said(read.problem).en).toBe(`Unknown field “${field}”.`);
  });
});
