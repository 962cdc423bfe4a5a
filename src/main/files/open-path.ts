// Opens a file by its path, which is never the window's word: a dialog, the list of recent files, the
// system or a command line gave it.

import path from 'node:path';
import type { GivenFile } from '../../shared/protocol/shell-answers';
import type { Result } from '../../shared/protocol/protocol';
import { unusable } from '../../shared/protocol/failure';
import { readGiven } from './read-given';
import type { RecentFiles } from './recent-files';

/** One that can be opened joins the recent files. */
export function openPath(file: string, recent: RecentFiles): Result<GivenFile> {
  const given = readGiven(file);
  if (!given.ok) return unusable(given.problem);
  recent.add(file);
  return given;
}

/** One that has gone leaves the list. @param at in the list */
export function openRecent(at: number, recent: RecentFiles): Result<GivenFile | null> {
  const file = recent.paths[at];
  if (file === undefined) return { ok: true, value: null };
  const opened = openPath(file, recent);
  if (opened.ok || !('problem' in opened) || !isGone(opened.problem)) return opened;
  recent.remove(file);
  return unusable({ code: 'recentGone', file: path.basename(file) });
}

const isGone = (problem: Extract<Result<never>, { ok: false }>['problem']): boolean =>
  problem?.code === 'inFile' && problem.why.code === 'noSuchFile';
