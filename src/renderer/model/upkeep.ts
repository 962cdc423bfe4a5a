// How the lab came to be on this machine and how it becomes newer, where the window itself sees to
// that: the site does, the app and the one file are what somebody brought.

import { signal, type ReadonlySignal } from '@preact/signals-core';

/** All of it is on this machine now; or a newer version is, and waits. */
export type UpkeepNews = 'offline' | 'newer';

export interface Upkeep {
  readonly news: ReadonlySignal<UpkeepNews | null>;
  /** Loads the page again, as the newer version. */
  readonly renew: () => void;
  /** Whether the browser offers a place among the programs. */
  readonly installable: ReadonlySignal<boolean>;
  readonly install: () => void;
}

/** Of what somebody brought: it stays as it is. */
export const noUpkeep: Upkeep = {
  news: signal(null),
  renew: () => {},
  installable: signal(false),
  install: () => {},
};
