// A view: draws some of the lab into its host, and can go without a trace. Views never talk to
// each other and never ask the core; they read signals and draw in the frame loop.

import type { Lab } from '../model/lab';

export interface View {
  readonly id: string;
  /** Brings what it is drawn with. It draws when that has come, and once it has come, at once. */
  readonly fetch?: () => Promise<unknown>;
  /** @returns a function that removes everything the view made */
  readonly mount: (host: HTMLElement, lab: Lab) => () => void;
}
