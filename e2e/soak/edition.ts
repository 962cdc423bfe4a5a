// An edition of the lab as a test plays it: what is the same in all of them is the page, and the rest is
// here.

import type { Page } from '@playwright/test';
import type { SavedSession } from '../../src/shared/session/session';

export const editionNames = ['app', 'web', 'page'] as const;
export type EditionName = (typeof editionNames)[number];

export interface Edition {
  readonly name: EditionName;
  /** Another one after `kill`. */
  readonly page: Page;
  /** What went wrong in the page, as in `launch.ts`; whoever reads it may empty it. */
  readonly complaints: string[];
  /** The page as at a first start, unfolded: nothing is kept of what was before. */
  readonly fresh: () => Promise<void>;
  /** The page again, with what was kept. */
  readonly reload: () => Promise<void>;
  readonly resize: (size: readonly [number, number]) => Promise<void>;
  /** What would be kept of the window, once it has had time to be; null for nothing yet. */
  readonly sessionOf: () => Promise<SavedSession | null>;
  /** A command that stands in a menu. @returns whether there is a way to it */
  readonly command: (id: string) => Promise<boolean>;
  /** Opens a file as the dialog would. */
  readonly openFile: (name: string, content: string | Uint8Array) => Promise<void>;
  /** What Save would write. */
  readonly savedText: () => Promise<string>;
  /** Ends the computing worker as if it had crashed. */
  readonly killWorker: () => Promise<void>;
  /** Ends everything without a word, and starts it again. */
  readonly kill: () => Promise<void>;
  readonly close: () => Promise<void>;
}
