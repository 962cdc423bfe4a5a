// The handle of a file that is dropped, which a browser gives only while the drop happens: what was
// dropped and could be opened joins the recent files.

import type { FileHandle } from './pickers';
import type { RecentHandles } from './recent-handles';

type HandleItem = DataTransferItem & {
  getAsFileSystemHandle?(): Promise<FileSystemHandle | null>;
};

/** @returns to be called with what was opened */
export function followDrops(recent: RecentHandles): (file: File) => void {
  let dropped: Promise<FileSystemHandle | null> = Promise.resolve(null);
  const onDrop = ({ dataTransfer }: DragEvent) => {
    const items: HandleItem[] = Array.from(dataTransfer?.items ?? []);
    const item = items.find(({ kind }) => kind === 'file');
    dropped = item?.getAsFileSystemHandle?.().catch(() => null) ?? Promise.resolve(null);
  };
  addEventListener('drop', onDrop, true);
  return (file) => {
    void dropped.then((handle) => {
      if (handle?.kind === 'file' && handle.name === file.name) {
        return recent.add(handle as FileHandle);
      }
      return undefined;
    });
  };
}
