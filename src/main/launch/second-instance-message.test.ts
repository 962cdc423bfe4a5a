import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readStart, writeStart } from './second-instance-message';

test('whatever a start was, it arrives as it was sent, in letters that survive the way', () => {
  const text = fc.string({ unit: 'grapheme' });
  fc.assert(
    fc.property(fc.record({ args: fc.array(text), cwd: text }), (start) => {
      const word = writeStart(start);
      expect(word).toMatch(/^[\x21-\x7e]+$/);
      expect(readStart(word)).toEqual(start);
    }),
  );
});

const numbered = writeStart({ args: [1], cwd: '/' } as never);
const longer = encodeURIComponent(JSON.stringify({ args: [], cwd: '/', more: 1 }));
const others = [null, undefined, 7, {}, '', '%', 'text', '%7B%7D', numbered, longer];
test.each(others)('anything else is nothing: %j', (data) => expect(readStart(data)).toBeNull());
