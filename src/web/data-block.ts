// What was put into this copy of the one file.

import { crc32 } from '../shared/link/crc32';
import { DATA_ID } from '../shared/page/data-block';

export interface PageData {
  /** Parsed before it is believed. */
  readonly text: string;
  /** Of these data and no others: work on one page is not kept for another. */
  readonly key: string;
}

/** @returns null for a copy that holds nothing */
export function dataInPage(): PageData | null {
  const text = document.getElementById(DATA_ID)?.textContent?.trim() ?? '';
  if (text === '') return null;
  return { text, key: crc32(new TextEncoder().encode(text)).toString(16) };
}
