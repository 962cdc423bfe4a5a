// Films as other programs read them: MP4 by mp4box, WebM by its elements (EBML), GIF by omggif. Their
// pictures are decoded in the page, by the browser's own decoders of H.264 and VP9.

import {
  createFile,
  DataStream,
  Endianness,
  type ISOFile,
  MP4BoxBuffer,
  type Sample,
} from 'mp4box';
import { GifReader } from 'omggif';
import type { Page } from '@playwright/test';

export interface Video {
  readonly codec: string;
  readonly width: number;
  readonly height: number;
  /** Of each picture, in ms. */
  readonly times: readonly number[];
  /** How long each is shown, where the file says so. */
  readonly lengths: readonly number[];
  readonly description: Uint8Array | null;
  readonly chunks: readonly { readonly key: boolean; readonly data: Uint8Array }[];
}

export function readMp4(bytes: Buffer): Video {
  const file: ISOFile = createFile();
  const samples: Sample[] = [];
  file.onReady = ({ tracks }) => {
    for (const { id } of tracks) file.setExtractionOptions(id, null, { nbSamples: 1e6 });
    file.start();
  };
  file.onSamples = (_id, _user, some) => samples.push(...some);
  const whole = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length);
  file.appendBuffer(MP4BoxBuffer.fromArrayBuffer(whole, 0));
  file.flush();
  const [track] = file.getInfo().tracks;
  const entry = file.getTrackById(track.id).mdia.minf.stbl.stsd.entries[0] as unknown as {
    avcC: { write(stream: DataStream): void };
  };
  const stream = new DataStream(undefined, 0, Endianness.BIG_ENDIAN);
  entry.avcC.write(stream);
  return {
    codec: track.codec,
    width: track.video!.width,
    height: track.video!.height,
    times: samples.map(({ cts, timescale }) => (1000 * cts) / timescale),
    lengths: samples.map(({ duration, timescale }) => (1000 * duration) / timescale),
    // Without the head of its box.
    description: new Uint8Array(stream.buffer, 8),
    chunks: samples.map(({ is_sync: key, data }) => ({ key, data: data! })),
  };
}

const MASTERS = new Set([0x18538067, 0x1f43b675, 0x1654ae6b, 0xae, 0xe0, 0xa0]);

/** Of EBML: its id and its content, from the outside in. */
function* elements(bytes: Buffer, from = 0, to = bytes.length): Generator<[number, Buffer]> {
  for (let at = from; at < to;) {
    const idLength = Math.clz32(bytes[at]) - 23;
    const id = bytes.readUIntBE(at, idLength);
    at += idLength;
    const sizeLength = Math.clz32(bytes[at]) - 23;
    const parts = [bytes[at] & (0xff >> sizeLength), ...bytes.subarray(at + 1, at + sizeLength)];
    const isUnknown = parts.every((part, k) => part === (k === 0 ? 0xff >> sizeLength : 0xff));
    at += sizeLength;
    const size = isUnknown ? to - at : parts.reduce((sum, part) => sum * 256 + part, 0);
    if (MASTERS.has(id)) yield* elements(bytes, at, at + size);
    else yield [id, bytes.subarray(at, at + size)];
    at += size;
  }
}

export function readWebm(bytes: Buffer): Video {
  const whole = (content: Buffer) => content.readUIntBE(0, content.length);
  let cluster = 0;
  let [codec, width, height] = ['', 0, 0];
  const times: number[] = [];
  const chunks: { key: boolean; data: Uint8Array }[] = [];
  for (const [id, content] of elements(bytes)) {
    if (id === 0x86) codec = content.toString('latin1');
    else if (id === 0xb0) width = whole(content);
    else if (id === 0xba) height = whole(content);
    else if (id === 0xe7) cluster = whole(content);
    else if (id === 0xa3 || id === 0xa1) {
      times.push(cluster + content.readInt16BE(1));
      chunks.push({
        key: chunks.length === 0 || (content[3] & 0x80) !== 0,
        data: content.subarray(4),
      });
    }
  }
  return { codec, width, height, times, lengths: [], description: null, chunks };
}

/** Its pictures are RGBA, as they are seen. */
export function readGif(bytes: Buffer) {
  const reader = new GifReader(bytes);
  const seen = new Uint8Array(4 * reader.width * reader.height);
  const infos = Array.from({ length: reader.numFrames() }, (_, k) => reader.frameInfo(k));
  return {
    width: reader.width,
    height: reader.height,
    lengths: infos.map(({ delay }) => 10 * delay),
    palettes: new Set(infos.map(({ palette_offset }) => palette_offset)).size,
    pictures: infos.map((_, k) => {
      reader.decodeAndBlitFrameRGBA(k, seen);
      return seen.slice();
    }),
  };
}

/** RGBA of some pictures, by the browser's decoder. */
export async function decoded(
  page: Page,
  { description, chunks, width, height }: Video,
  codec: string,
  wanted: readonly number[],
): Promise<Uint8Array[]> {
  const text = (data: Uint8Array) => Buffer.from(data).toString('base64');
  const pictures = await page.evaluate(
    async ({ codec, description, chunks, wanted, width, height }) => {
      const bytesOf = (base64: string) => Uint8Array.from(atob(base64), (c) => c.charCodeAt(0));
      const found = new Map<number, string>();
      const pen = new OffscreenCanvas(width, height).getContext('2d', {
        willReadFrequently: true,
      })!;
      let failed = '';
      const decoder = new VideoDecoder({
        output(frame) {
          if (wanted.includes(frame.timestamp)) {
            pen.drawImage(frame, 0, 0);
            const { data } = pen.getImageData(0, 0, width, height);
            let binary = '';
            for (let at = 0; at < data.length; at += 8192) {
              binary += String.fromCharCode(...data.subarray(at, at + 8192));
            }
            found.set(frame.timestamp, btoa(binary));
          }
          frame.close();
        },
        error: (error) => (failed = error.message),
      });
      decoder.configure({ codec, ...(description && { description: bytesOf(description) }) });
      chunks.forEach(({ key, data }, timestamp) =>
        decoder.decode(
          new EncodedVideoChunk({ type: key ? 'key' : 'delta', timestamp, data: bytesOf(data) }),
        ),
      );
      await decoder.flush();
      if (failed !== '') throw new Error(failed);
      return wanted.map((k) => found.get(k) ?? '');
    },
    {
      codec,
      description: description && text(description),
      chunks: chunks.map(({ key, data }) => ({ key, data: text(data) })),
      wanted,
      width,
      height,
    },
  );
  return pictures.map((each) => new Uint8Array(Buffer.from(each, 'base64')));
}

/** The mean difference of two pictures, 0 … 255. */
export function difference(a: Uint8Array, b: Uint8Array): number {
  if (a.length !== b.length) return Number.NaN;
  return a.reduce((sum, value, k) => sum + Math.abs(value - b[k]), 0) / a.length;
}
