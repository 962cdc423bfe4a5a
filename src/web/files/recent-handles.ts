// The files that were opened or saved last, newest first: the browser's own handles of them, which are
// kept where it can keep them. They are a convenience; where there are none the list is empty.

import { briefName } from '../../i18n/excerpt';
import type { RecentFile } from '../../shared/protocol/shell-answers';
import type { Replies, Result } from '../../shared/protocol/protocol';
import type { Shelf } from '../kept/shelf';
import { unusable } from '../../shared/protocol/failure';
import { errorName, type FileHandle } from './pickers';
import { readFile } from './read-file';

const MOST = 10;

export class RecentHandles {
  private list: readonly FileHandle[] = [];
  private readonly loaded: Promise<void>;

  constructor(private readonly shelf: Shelf) {
    this.loaded = this.load();
  }

  /** A browser does not say in which folder a file lies. */
  async named(): Promise<readonly RecentFile[]> {
    await this.loaded;
    return this.list.map(({ name }) => ({ name: briefName(name), folder: '' }));
  }

  async add(file: FileHandle): Promise<void> {
    const others = await this.others(file);
    await this.set([file, ...others].slice(0, MOST));
  }

  clear(): Promise<void> {
    return this.set([]);
  }

  /** One that has gone leaves the list. @param at in the list */
  async open(at: number): Promise<Result<Replies['openRecent']>> {
    await this.loaded;
    const handle = this.list[at];
    if (!handle || !(await mayRead(handle))) return { ok: true, value: null };
    try {
      const given = await readFile(await handle.getFile());
      if (given.ok) await this.add(handle);
      return given;
    } catch (error) {
      const { name } = handle;
      if (errorName(error) !== 'NotFoundError') {
        const why = { code: 'unreadableFile', system: errorName(error) } as const;
        return unusable({ code: 'inFile', file: name, why });
      }
      await this.set(await this.others(handle));
      return unusable({ code: 'recentGone', file: name });
    }
  }

  private async load(): Promise<void> {
    try {
      const kept = await this.shelf.readFiles();
      this.list = Array.isArray(kept) ? kept.filter(isFileHandle).slice(0, MOST) : [];
    } catch {
      // There have been none.
    }
  }

  private async others(file: FileHandle): Promise<readonly FileHandle[]> {
    await this.loaded;
    const same = await Promise.all(this.list.map((each) => isSame(each, file)));
    return this.list.filter((_each, k) => !same[k]);
  }

  private async set(list: readonly FileHandle[]): Promise<void> {
    await this.loaded;
    this.list = list;
    // Else they are there until the page goes.
    await this.shelf.writeFiles(list).catch(() => {});
  }
}

const isFileHandle = (value: unknown): value is FileHandle =>
  typeof FileSystemFileHandle !== 'undefined' && value instanceof FileSystemFileHandle;

const isSame = (one: FileHandle, other: FileHandle): Promise<boolean> =>
  one.isSameEntry(other).catch(() => false);

/** A browser asks again for what was allowed in another window. */
async function mayRead(handle: FileHandle): Promise<boolean> {
  if (!handle.queryPermission || !handle.requestPermission) return true;
  try {
    const mode = { mode: 'read' } as const;
    const state = await handle.queryPermission(mode);
    return state === 'granted' || (await handle.requestPermission(mode)) === 'granted';
  } catch {
    return false;
  }
}
