// Files and dialogs as browsers have them: given, refused, closed, or not there.

import { vi } from 'vitest';
import type { FileHandle, Pickers } from './pickers';

const refusal = (name: string) => new DOMException('', name);

/** A handle that keeps what is written. @param fails what each of its calls meets */
export function aHandle(name: string, text = '', fails: { read?: string; write?: string } = {}) {
  const written: string[] = [];
  const handle = {
    kind: 'file',
    name,
    getFile: async () => {
      if (fails.read) throw refusal(fails.read);
      return new File([text], name);
    },
    createWritable: async () => {
      if (fails.write) throw refusal(fails.write);
      return {
        write: async (content: Blob) => void written.push(await content.text()),
        close: async () => {},
      };
    },
    isSameEntry: async (other: unknown) => other === handle,
  };
  return { handle: handle as unknown as FileHandle, written };
}

/** @param outcome what a person or the browser does with the dialog */
export function pickers(outcome: FileHandle | 'AbortError' | 'SecurityError'): Pickers & {
  readonly asked: unknown[];
} {
  const asked: unknown[] = [];
  const answer = async (options: unknown): Promise<FileHandle> => {
    asked.push(options);
    if (typeof outcome === 'string') throw refusal(outcome);
    return outcome;
  };
  return {
    asked,
    showOpenFilePicker: async (options) => [await answer(options)],
    showSaveFilePicker: answer,
  };
}

/** What a page without dialogs of its own has downloaded. */
export function downloads() {
  const files: { readonly name: string; readonly content: Blob }[] = [];
  const contents = new Map<string, Blob>();
  const address = vi.spyOn(URL, 'createObjectURL').mockImplementation((content) => {
    contents.set('blob:1', content as Blob);
    return 'blob:1';
  });
  const end = vi.spyOn(URL, 'revokeObjectURL').mockImplementation(() => {});
  const link = () => {
    const made = {
      href: '',
      download: '',
      click: () => files.push({ name: made.download, content: contents.get(made.href) as Blob }),
    };
    return made;
  };
  Object.assign(globalThis, { document: { createElement: link } });
  return {
    files,
    restore: () => {
      address.mockRestore();
      end.mockRestore();
      Reflect.deleteProperty(globalThis, 'document');
    },
  };
}
