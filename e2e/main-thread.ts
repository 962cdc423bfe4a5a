// What keeps the page's main thread busy, from Chromium's own trace. Time on the processor is told
// apart from time spent waiting for the graphics card: where there is none, the card is the same
// processor, and how long it draws says nothing of our code. To be asked of a window of its own: in
// one that was loaded a hundred times, clearing away the old pages takes 50 ms.

import { readFile, rm } from 'node:fs/promises';
import { expect, test, type ElectronApplication } from '@playwright/test';
import { hasGpu } from '../scripts/electron/display.mjs';
import { settled } from './settled';

export interface MainThread {
  /** Processor time of the longest task, in ms. */
  readonly longestScript: number;
  /** From beginning to end of the longest task, in ms; a busy computer adds to it. */
  readonly longestTask: number;
  /** How often the page waited for the graphics card to give a canvas another resolution. */
  readonly resizes: number;
  /** How many tasks there were. */
  readonly tasks: number;
}

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** In µs; `tdur` on the processor, `dur` by the clock. */
  readonly dur?: number;
  readonly tdur?: number;
  readonly args: { readonly name?: string };
}

/** Watches while `act` happens, and not what the page still had to do before. */
async function watchMainThread(
  app: ElectronApplication,
  act: () => Promise<void>,
): Promise<MainThread> {
  await settled(await app.firstWindow());
  await app.evaluate(({ contentTracing }) =>
    contentTracing.startRecording({
      included_categories: ['toplevel', 'gpu'],
      excluded_categories: ['*'],
    }),
  );
  await act();
  const file = await app.evaluate(({ contentTracing }) => contentTracing.stopRecording());
  const { traceEvents } = JSON.parse(await readFile(file, 'utf8')) as { traceEvents: TraceEvent[] };
  await rm(file);
  return summary(traceEvents);
}

function summary(events: readonly TraceEvent[]): MainThread {
  const pages = new Set(
    events
      .filter((event) => event.name === 'thread_name' && event.args.name === 'CrRendererMain')
      .map(({ pid, tid }) => `${pid}/${tid}`),
  );
  const ours = events.filter(({ ph, pid, tid }) => ph === 'X' && pages.has(`${pid}/${tid}`));
  const tasks = ours.filter(({ name }) => name === 'ThreadControllerImpl::RunTask');
  return {
    longestScript: Math.max(...tasks.map(({ tdur = 0 }) => tdur)) / 1000,
    longestTask: Math.max(...tasks.map(({ dur = 0 }) => dur)) / 1000,
    // Chromium asks whether the new buffers are complete; the answer comes after all that was drawn.
    resizes: ours.filter(({ name }) => name.endsWith('::CheckFramebufferStatus')).length,
    tasks: tasks.length,
  };
}

/** Milliseconds for which nothing may keep a page from answering. */
const BOUND = 50;
const TRIES = 8;

/**
 * Sees that `act` leaves the page free. It is done until it does, `TRIES` times at most: what else the computer
 * does at that moment is only ever added.
 *
 * Where a processor draws in the graphics card's place, a task lasts by the clock as long as the drawing, and
 * that says nothing of our code: there only the processor's time for it is asked about, for everyone to see.
 *
 * @returns the freest time
 */
export async function expectFree(
  app: ElectronApplication,
  act: () => Promise<void>,
): Promise<MainThread> {
  let seen = await watchMainThread(app, act);
  for (let time = 1; time < TRIES && seen.longestScript >= BOUND; time++) {
    const again = await watchMainThread(app, act);
    if (again.longestScript < seen.longestScript) seen = again;
  }
  expect(seen.longestScript).toBeLessThan(BOUND);
  if (await hasGpu()) expect(seen.longestTask).toBeLessThan(BOUND);
  else test.info().annotations.push({ type: 'needs a GPU', description: 'the clock of a task' });
  return seen;
}
