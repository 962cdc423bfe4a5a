// An MP4 says when it was made, to the second. What is the same film should be the same file, so that is
// left out: 0 stands for a time that nobody knows (ISO/IEC 14496-12).

const HOLDS_BOXES = new Set(['moov', 'trak', 'mdia']);
const HOLDS_TIMES = new Set(['mvhd', 'tkhd', 'mdhd']);

const HEAD = 8;

/** Clears when it was made and changed, in the file itself. */
export function undated(file: Uint8Array): void {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const clearIn = (from: number, to: number): void => {
    for (let at = from; at + HEAD <= to;) {
      const size = view.getUint32(at);
      const name = String.fromCharCode(...file.subarray(at + 4, at + HEAD));
      if (HOLDS_BOXES.has(name)) clearIn(at + HEAD, at + size);
      if (HOLDS_TIMES.has(name)) {
        const version = file[at + HEAD];
        file.fill(0, at + HEAD + 4, at + HEAD + 4 + (version === 1 ? 16 : 8));
      }
      // 0 and 1 stand for sizes that these boxes, small and not the last, do not need.
      if (size < HEAD) return;
      at += size;
    }
  };
  clearIn(0, file.length);
}
