// A view: draws some of the lab into its host, and can go without a trace. Views never talk to
// each other and never ask the core; they read signals and draw in the frame loop.

import type { Lab } from '../model/lab';

export interface View {
  readonly id: string;
  /** @returns a function that removes everything the view made */
  readonly mount: (host: HTMLElement, lab: Lab) => () => void;
}
