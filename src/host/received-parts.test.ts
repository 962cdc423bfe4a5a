import { expect, test } from 'vitest';
import { MAX_FILE_BYTES } from '../shared/protocol/file-bytes';
import { ReceivedParts } from './received-parts';

const bytes = (...values: number[]) => Uint8Array.from(values);
const whole = (received: ReceivedParts) => received.take().flatMap((part) => [...part]);

test('a file is its parts in their order; the next one begins anew, as after one given up', () => {
  const received = new ReceivedParts();
  received.add(true, bytes(1, 2));
  received.add(false, bytes(3));
  expect(whole(received)).toEqual([1, 2, 3]);
  received.add(false, bytes(4));
  expect(whole(received)).toEqual([4]);
  received.add(true, bytes(1, 2));
  received.add(true, bytes(3));
  received.add(false, bytes(4));
  expect(whole(received)).toEqual([3, 4]);
});

test('more than a file may have is refused, and forgotten', () => {
  const received = new ReceivedParts();
  const half = new Uint8Array(MAX_FILE_BYTES / 2);
  expect([received.add(true, half), received.add(false, half)]).toEqual([true, true]);
  expect(received.add(false, bytes(1))).toBe(false);
  expect(received.take()).toEqual([]);
});
