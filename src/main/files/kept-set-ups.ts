// The list of set-ups on the disk, beside the session: what cannot be read is set aside, never
// overwritten, and the user is told.

import { existsSync } from 'node:fs';
import { readText } from '../../node/read-text';
import type { Problem } from '../../shared/problem';
import { noSetUps, readKeptSetUps, type KeptSetUps } from '../../shared/set-ups/kept-set-ups';
import { setAside } from './set-aside';
import { bounds } from '../../shared/bounds';

export interface LoadedSetUps {
  readonly kept: KeptSetUps;
  readonly notice: Problem | null;
}

/** @param now when this is, for the name under which an unreadable file is kept */
export function loadSetUps(file: string, now: Date): LoadedSetUps {
  if (!existsSync(file)) return { kept: noSetUps, notice: null };
  const kept = readSetUps(file);
  if (kept) return { kept, notice: null };
  return { kept: noSetUps, notice: { code: 'setUpsLost', file: setAside(file, now) } };
}

function readSetUps(file: string): KeptSetUps | null {
  try {
    const read = readText(file, bounds.setUpsBytes);
    return read.ok ? readKeptSetUps(read.text) : null;
  } catch {
    return null;
  }
}
