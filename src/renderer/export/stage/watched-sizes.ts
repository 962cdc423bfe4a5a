// Sizes that are looked at by hand: an observer's news come with the frames of the browser.

import type { Medium } from '../../model/medium';

interface Watcher {
  readonly elements: readonly Element[];
  readonly changed: () => void;
  seen: string;
}

export class WatchedSizes {
  private readonly watchers = new Set<Watcher>();

  readonly watch: Medium['watchSizes'] = (elements, changed) => {
    const watcher = { elements, changed, seen: '' };
    this.watchers.add(watcher);
    return () => this.watchers.delete(watcher);
  };

  /** Tells everybody whose elements have another size than before. @returns whether there was anybody */
  look(): boolean {
    let any = false;
    for (const watcher of this.watchers) {
      const now = watcher.elements.map(sizeOfElement).join(' ');
      if (now === watcher.seen) continue;
      watcher.seen = now;
      any = true;
      watcher.changed();
    }
    return any;
  }
}

function sizeOfElement(element: Element): string {
  const { width, height } = element.getBoundingClientRect();
  return `${width} ${height}`;
}
