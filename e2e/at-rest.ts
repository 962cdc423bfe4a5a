// Waits for a window that has nothing more to draw: it asks for a frame only while it has.

import type { Page } from '@playwright/test';

/** Milliseconds without a frame; the core answers sooner. */
const QUIET = 150;
const PATIENCE = 3000;

export const atRest = (page: Page): Promise<void> =>
  page.evaluate(
    async ([quiet, patience]) => {
      interface Watched {
        framesAsked?: number;
        /** Asked for, and not there yet: a slow computer takes longer for one than it is quiet otherwise. */
        framesDue?: number;
      }
      const watched = globalThis as Watched;
      if (watched.framesAsked === undefined) {
        watched.framesAsked = 0;
        watched.framesDue = 0;
        const ask = requestAnimationFrame;
        const forget = cancelAnimationFrame;
        const due = new Set<number>();
        const count = (): void => void (watched.framesDue = due.size);
        Object.assign(globalThis, {
          requestAnimationFrame(draw: FrameRequestCallback) {
            watched.framesAsked!++;
            const id = ask((time) => {
              due.delete(id);
              count();
              draw(time);
            });
            due.add(id);
            count();
            return id;
          },
          cancelAnimationFrame(id: number) {
            due.delete(id);
            count();
            forget(id);
          },
        });
        // A frame that was asked for before this began.
        await new Promise((drawn) => ask(() => ask(drawn)));
      }
      let seen = watched.framesAsked;
      const begin = performance.now();
      for (let since = begin; performance.now() - since < quiet;) {
        await new Promise((resume) => setTimeout(resume, 25));
        if (watched.framesAsked === seen && watched.framesDue === 0) continue;
        seen = watched.framesAsked;
        since = performance.now();
        if (since - begin > patience) return;
      }
    },
    [QUIET, PATIENCE] as const,
  );
