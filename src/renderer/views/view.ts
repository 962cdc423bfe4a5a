// A view: draws some of the lab into its host, and can go without a trace. Views never talk to
// each other and never ask the core; they read signals and draw in the frame loop.

import type { chartKinds } from '../../shared/session/session';
import type { Lab } from '../model/lab';

export interface View {
  readonly id: string;
  /** @returns a function that removes everything the view made */
  readonly mount: (host: HTMLElement, lab: Lab) => () => void;
}

/** One of those that take turns below the field; the session says which. */
export interface LowerView extends View {
  readonly id: (typeof chartKinds)[number];
}
