// What makes a file of the lab: it tells how far it is, can be ended at any time, and lets the page
// go on meanwhile.

import type { SavedKind } from '../../../shared/export/kinds';
import type { ShellClient } from '../../../shared/protocol/clients';

/** A file before it has a place. */
export interface Made {
  readonly kind: SavedKind;
  /** Without folder and suffix. */
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

export interface Making {
  readonly signal: AbortSignal;
  /** @param share of the work that is done, 0 … 1 */
  readonly progress: (share: number) => void;
  /** The page as its style for paper has it now; rejects where main cannot. */
  readonly pdf: () => Promise<Uint8Array<ArrayBuffer>>;
}

/** Rejects with the signal's reason when it is ended, with a `CannotMake` where it is impossible. */
export type Make = (making: Making) => Promise<Made>;

/** Lets the page answer its user; rejects when the work has been ended meanwhile. */
export async function breathe(signal: AbortSignal): Promise<void> {
  await new Promise((resume) => setTimeout(resume));
  signal.throwIfAborted();
}

/** What a maker asks main for. */
export const pdfFrom = (shell: ShellClient) => async (): Promise<Uint8Array<ArrayBuffer>> => {
  const answer = await shell.request('pdf', {});
  if (!answer.ok) throw new Error(answer.message);
  return answer.value;
};
