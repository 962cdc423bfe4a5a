// The parts of a long file, until the last one comes.

import { MAX_FILE_BYTES } from '../shared/protocol/file-bytes';

export class ReceivedParts {
  private parts: Uint8Array<ArrayBuffer>[] = [];
  private size = 0;

  /** @returns whether there was room for it; else all is forgotten */
  add(first: boolean, bytes: Uint8Array<ArrayBuffer>): boolean {
    if (first) this.forget();
    this.size += bytes.byteLength;
    if (this.size > MAX_FILE_BYTES) {
      this.forget();
      return false;
    }
    this.parts.push(bytes);
    return true;
  }

  /** The whole file, in its parts. */
  take(): readonly Uint8Array<ArrayBuffer>[] {
    const { parts } = this;
    this.forget();
    return parts;
  }

  private forget(): void {
    this.parts = [];
    this.size = 0;
  }
}
