// A file that the window has made, which comes in parts.

import type { Texts } from '../../i18n/texts';
import { failure } from '../../shared/protocol/failure';
import { MAX_FILE_BYTES } from '../../shared/protocol/file-bytes';
import type { Body, Replies, Result } from '../../shared/protocol/protocol';
import { mimeOf, type Pickers } from './pickers';
import { writeFile } from './write-file';

const tooLong = failure('refused', 'The file is too long.');

export class SaveExport {
  private parts: Uint8Array<ArrayBuffer>[] = [];
  private size = 0;

  constructor(private readonly pickers: Pickers) {}

  add({ first, bytes }: Body<'filePart'>): Result<null> {
    if (first) this.forget();
    this.size += bytes.byteLength;
    if (this.size > MAX_FILE_BYTES) {
      this.forget();
      return tooLong;
    }
    this.parts.push(bytes);
    return { ok: true, value: null };
  }

  async save(
    { kind, name, first, bytes }: Body<'saveExport'>,
    { dialogs }: Texts,
  ): Promise<Result<Replies['saveExport']>> {
    const added = this.add({ first, bytes });
    if (!added.ok) return added;
    const mime = mimeOf(kind);
    const content = new Blob(this.parts, { type: mime });
    this.forget();
    const file = {
      name,
      endings: [kind],
      mime,
      description: dialogs.kinds[kind],
      content,
    } as const;
    const written = await writeFile(file, this.pickers);
    if (!written.ok || !written.value) return written;
    return { ok: true, value: { name: written.value.name } };
  }

  private forget(): void {
    this.parts = [];
    this.size = 0;
  }
}
