// The dialogs of a browser that give and keep a file itself (File System Access), which only some have;
// TypeScript's own list of the DOM knows none of them.

import type { SavedKind } from '../../shared/export/kinds';
import { exportRows } from '../../shared/export/kinds';

interface FileType {
  readonly description: string;
  readonly accept: Readonly<Record<string, readonly `.${string}`[]>>;
}

type Mode = { readonly mode: 'read' | 'readwrite' };

export interface FileHandle extends FileSystemFileHandle {
  queryPermission?(mode: Mode): Promise<PermissionState>;
  requestPermission?(mode: Mode): Promise<PermissionState>;
}

export interface Pickers {
  showOpenFilePicker?(options: {
    readonly id: string;
    readonly types: readonly FileType[];
  }): Promise<readonly FileHandle[]>;
  showSaveFilePicker?(options: {
    readonly id: string;
    readonly types: readonly FileType[];
    readonly suggestedName: string;
  }): Promise<FileHandle>;
}

/** A person closed the dialog. */
export const isCancelled = (error: unknown): boolean =>
  error instanceof DOMException && error.name === 'AbortError';

/** The first ending is added where nobody types one. */
export const typeOf = (
  description: string,
  mime: string,
  endings: readonly string[],
): FileType => ({
  description,
  accept: { [mime]: endings.map((ending) => `.${ending}` as const) },
});

export const mimeOf = (kind: SavedKind): string =>
  kind === 'descent' || kind === 'lesson.json' ? 'application/json' : exportRows[kind].mime;

/** By what the browser calls an error. */
export const errorName = (error: unknown): string => (error instanceof Error ? error.name : '');
