// Sizes that are looked at by hand: an observer's news come with the frames of the browser.

import type { Medium } from '../../model/medium';

export interface WatchedSizes {
  readonly watch: Medium['watchSizes'];
  /** Tells everybody whose elements have another size than before. @returns whether there was anybody */
  readonly look: () => boolean;
}

export function watchedSizes(): WatchedSizes {
  const watchers = new Map<() => void, { readonly elements: readonly Element[]; seen: string }>();
  const sizeOf = (element: Element): string => {
    const { width, height } = element.getBoundingClientRect();
    return `${width} ${height}`;
  };
  return {
    watch(elements, changed) {
      // A function of its own: two may watch with the same one.
      const tell = () => changed();
      watchers.set(tell, { elements, seen: '' });
      return () => watchers.delete(tell);
    },
    look() {
      let any = false;
      for (const [tell, watcher] of watchers) {
        const now = watcher.elements.map(sizeOf).join(' ');
        if (now === watcher.seen) continue;
        watcher.seen = now;
        any = true;
        tell();
      }
      return any;
    },
  };
}
