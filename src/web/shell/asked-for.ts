// What the window is to begin with instead of what it showed last: a link in its address, or what the one
// file holds. A link is taken once; a reload goes on with what became of it.

import { readAny, type Opened } from '../../shared/files/read-any';
import { isCode } from '../../shared/link/code';
import type { Parsed } from '../../shared/session/fields';

export interface AskedFor {
  readonly text: string;
  readonly opened: Parsed<Opened>;
  /** It says itself in which language and colours it is shown; a link leaves that as it is. */
  readonly isFile: boolean;
}

/** Of a page and its history, what is needed here. */
export interface Address {
  readonly location: Pick<Location, 'hash' | 'href'>;
  readonly history: Pick<History, 'replaceState' | 'state'>;
}

/** @returns the text behind the # of the address, which is then no longer there; null for none of ours */
export function takeLink({ location, history }: Address): string | null {
  const { hash, href } = location;
  if (!isCode(hash)) return null;
  try {
    history.replaceState(history.state, '', href.slice(0, href.indexOf('#')));
  } catch {
    // It stays, and a reload opens it once more.
  }
  return hash;
}

export const fromLink = (text: string): AskedFor => ({
  text,
  opened: readAny(text),
  isFile: false,
});

export const fromBlock = (text: string): AskedFor => ({
  text,
  opened: readAny(text),
  isFile: true,
});
