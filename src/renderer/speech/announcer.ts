// Says things to those who hear the window: one text at a time. What happens in one moment is said
// together; while things follow each other quickly, only now and then, and the last one wins.

import { signal, type ReadonlySignal } from '@preact/signals-core';

/** Between two of those that come quickly, ms. */
const PAUSE = 1000;

export type News = 'lesson' | 'setUps' | 'runs' | 'step' | 'race' | 'frame';
/** In the order in which they are said. */
const ORDER: readonly News[] = ['lesson', 'setUps', 'runs', 'step', 'race', 'frame'];

export class Announcer {
  private readonly said = signal('');
  private readonly waiting = new Map<News, string>();
  private due = false;
  private timer = 0;
  private last = Number.NEGATIVE_INFINITY;

  get text(): ReadonlySignal<string> {
    return this.said;
  }

  /** @param quick whether more of it is to come at once: then it may be passed over */
  say(news: News, sentence: string, quick = false): void {
    this.waiting.set(news, sentence);
    const wait = quick ? this.last + PAUSE - Date.now() : 0;
    if (wait > 0) {
      if (this.timer === 0) this.timer = window.setTimeout(this.flush, wait);
    } else if (!this.due) {
      this.due = true;
      queueMicrotask(this.flush);
    }
  }

  /** Takes back what has not been said yet. */
  forget(news: News): void {
    this.waiting.delete(news);
  }

  private readonly flush = (): void => {
    clearTimeout(this.timer);
    this.timer = 0;
    this.due = false;
    const text = ORDER.flatMap((news) => this.waiting.get(news) ?? []).join(' ');
    this.waiting.clear();
    if (text === '') return;
    this.last = Date.now();
    this.said.value = text;
  };
}
