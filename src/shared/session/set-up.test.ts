import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
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
