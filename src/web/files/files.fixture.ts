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

/** What a page without dialogs of its own downloads, until mocks and globals are restored. */
export function downloads() {
  const files: { readonly name: string; readonly content: Blob }[] = [];
  const address = vi.spyOn(URL, 'createObjectURL').mockReturnValue('blob:1');
  const createElement = () => ({
    href: '',
    download: '',
    click() {
      if (this.href !== 'blob:1') throw new Error('There is nothing to download.');
      files.push({ name: this.download, content: address.mock.lastCall![0] as Blob });
    },
  });
  vi.stubGlobal('document', { createElement });
  return files;
}
