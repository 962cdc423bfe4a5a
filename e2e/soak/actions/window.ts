// The window itself: its size, its colours, what it speaks, and how it ends.

import type { Action, Move } from '../action';
import type { Edition } from '../edition';
import { oneOf } from '../random';

/** What the lab is made for; the last one is a tablet's, which the app's own window is too wide for. */
const SIZES = [
  [1280, 800],
  [1024, 640],
  [1024, 768],
  [1366, 768],
  [1600, 900],
  [768, 1024],
] as const;

const LOOKS = [
  { colorScheme: 'dark' },
  { colorScheme: 'light' },
  { forcedColors: 'active' },
  { forcedColors: 'none' },
  { reducedMotion: 'reduce' },
  { reducedMotion: 'no-preference' },
  { media: 'print' },
] as const;

/** What was kept is there again. What can be undone is not, so that the chapter's own end has no start. */
const again = (says: string, act: (edition: Edition) => Promise<void>): Move => ({
  says,
  forgets: true,
  make: (hand) => hand.keeps(says, () => act(hand.edition)),
});

export const windowActions: readonly Action[] = [
  {
    weight: 4,
    plan: (random) => {
      const size = oneOf(random, SIZES);
      return {
        says: `size ${size.join(' × ')}`,
        make: async (hand) => {
          if (hand.edition.name === 'app' && size[0] < 1024) return false;
          return hand.edition.resize(size);
        },
      };
    },
  },
  {
    weight: 2,
    plan: (random) => {
      const look = oneOf(random, LOOKS);
      return {
        says: `look ${JSON.stringify(look)}`,
        make: async (hand) => {
          await hand.page.emulateMedia(look);
          if ('media' in look) await hand.page.emulateMedia({ media: 'screen' });
        },
      };
    },
  },
  {
    weight: 3,
    plan: (random) => {
      const choice = random();
      return {
        says: 'language',
        make: (hand) => hand.choose('[data-name="Language"]', 0, choice),
      };
    },
  },
  { weight: 1, plan: () => again('the page again', (edition) => edition.reload()) },
  { weight: 0.5, plan: () => again('all ends and starts', (edition) => edition.kill()) },
  {
    weight: 1,
    plan: () => ({ says: 'the worker dies', make: (hand) => hand.edition.killWorker() }),
  },
];
