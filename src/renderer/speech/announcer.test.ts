import { beforeEach, expect, test, vi } from 'vitest';
import { fakeClock } from '../fake-clock.fixture';
import { Announcer } from './announcer';

fakeClock();

/** One, and everything that it says, in its order. */
let announcer: Announcer;
let heard: string[];
beforeEach(() => {
  announcer = new Announcer();
  heard = [];
  announcer.text.subscribe((text) => void (text !== '' && heard.push(text)));
});

const moment = () => vi.advanceTimersByTimeAsync(1);

test('what happens in one moment is said together, the frame after the step', async () => {
  announcer.say('frame', 'Wider.');
  announcer.say('step', 'Step 1.');
  announcer.say('step', 'Step 2.');
  await moment();
  expect(heard).toEqual(['Step 2. Wider.']);
});

test('what people do one by one is said one by one', async () => {
  for (const step of [1, 2, 3]) {
    announcer.say('step', `Step ${step}.`);
    await moment();
  }
  expect(heard).toEqual(['Step 1.', 'Step 2.', 'Step 3.']);
});

test('while it comes quickly it is said once a second, the last one', async () => {
  for (let step = 1; step <= 30; step++) {
    announcer.say('step', `Step ${step}.`, true);
    await vi.advanceTimersByTimeAsync(100);
  }
  expect(heard).toEqual(['Step 1.', 'Step 10.', 'Step 20.', 'Step 30.']);
});

test('the end is said at once, and nothing comes after it', async () => {
  announcer.say('step', 'Step 1.', true);
  await moment();
  announcer.say('step', 'Step 2.', true);
  announcer.say('step', 'Ended.');
  await vi.advanceTimersByTimeAsync(5000);
  expect(heard).toEqual(['Step 1.', 'Ended.']);
});

test('what is taken back is not said', async () => {
  announcer.say('step', 'Step 1.');
  announcer.forget('step');
  await moment();
  expect(heard).toEqual([]);
});
