// When the window is settled: nothing is asked, no frame is due, the surface is drawn in full, the letters are
// there, and nothing is about to be kept. Whatever leaves the window waits for this, and until then the page says
// what is under way: `data-busy`.

import { computed, effect, signal, type ReadonlySignal } from '@preact/signals-core';
import { options } from 'preact';
import type { WindowLoop } from '../model/frame-loop';
import { until } from '../model/until';

/** Resolves once the window is settled; at once where it is. */
export type Settled = () => Promise<void>;

interface Parts {
  readonly loop: Pick<WindowLoop, 'due' | 'unfinished' | 'expect'>;
  /** What else may be under way, by its name. */
  readonly others: Readonly<Record<string, ReadonlySignal<boolean>>>;
}

/** @param life until it is over the page says what is under way */
export function watchSettled({ loop, others }: Parts, life: AbortSignal): Settled {
  expectEffects(loop);
  const { due: frame, unfinished: picture } = loop;
  const parts = Object.entries({ ...others, frame, picture, letters: lettersComing(life) });
  const underWay = computed(() => parts.flatMap(([name, { value }]) => (value ? [name] : [])));
  const stop = effect(() => {
    const { dataset } = document.documentElement;
    if (underWay.value.length === 0) delete dataset['busy'];
    else dataset['busy'] = underWay.value.join(' ');
  });
  life.addEventListener('abort', stop);
  return async () => {
    const isOver = () => underWay.value.length === 0;
    // What has just ended may begin something else in the same turn.
    do {
      await until(() => isOver() || null);
      await new Promise((turn) => setTimeout(turn));
    } while (!isOver());
  };
}

function lettersComing(life: AbortSignal): ReadonlySignal<boolean> {
  const { fonts } = document;
  const coming = signal(fonts.status === 'loading');
  const look = () => (coming.value = fonts.status === 'loading');
  fonts.addEventListener('loading', look, { signal: life });
  fonts.addEventListener('loadingdone', look, { signal: life });
  return coming;
}

/** Milliseconds after which no frame is waited for: a window that nobody sees gets none. */
const PATIENCE = 100;

/** What components do after they are drawn, such as mounting a view, is due until it is done. */
function expectEffects(loop: Pick<WindowLoop, 'expect'>): void {
  options.requestAnimationFrame = (flush) => {
    const over = loop.expect('frame');
    const go = (): void => {
      clearTimeout(late);
      cancelAnimationFrame(frame);
      setTimeout(() => {
        flush();
        over();
      });
    };
    const late = setTimeout(go, PATIENCE);
    const frame = requestAnimationFrame(go);
  };
}
