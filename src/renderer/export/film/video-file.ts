// MP4 and WebM as they are written, by mediabunny around the browser's own encoder. Each picture carries
// its time and how long it stays: nothing depends on how fast they are made.

import {
  BufferTarget,
  CanvasSource,
  Mp4OutputFormat,
  Output,
  Quality,
  WebMOutputFormat,
} from 'mediabunny';
import { bitrateOf, type Codec } from './codecs';
import type { FilmFile } from './film-file';
import type { FilmShape } from './frames';
import { undated } from './undated';

/** Seconds from one picture that stands alone to the next: a slide program can jump to these. */
export const KEY_SECONDS = 2;

/** Of VP9's 0 … 63, 0 the sharpest: letters and hair lines as on the screen. */
const SHARP = 20;

export async function videoFile(
  canvas: HTMLCanvasElement,
  shape: FilmShape,
  { kind, name, full }: Codec,
): Promise<FilmFile> {
  const { fps } = shape;
  const target = new BufferTarget();
  const format =
    kind === 'mp4' ? new Mp4OutputFormat({ fastStart: 'in-memory' }) : new WebMOutputFormat();
  const output = new Output({ format, target });
  const sizes: number[] = [];
  const source = new CanvasSource(canvas, {
    codec: name,
    fullCodecString: full,
    quality: new Quality({
      bitrate: bitrateOf(shape),
      bitrateMode: 'variable',
      // The same sharpness all through, where the encoder can be asked for it; OpenH264 cannot.
      ...(name === 'vp9' ? { quantizer: SHARP } : {}),
    }),
    latencyMode: 'quality',
    keyFrameInterval: KEY_SECONDS,
    onEncodedPacket: ({ byteLength }) => sizes.push(byteLength),
  });
  output.addVideoTrack(source, { frameRate: fps });
  await output.start();
  return {
    sizes,
    add: (k) => source.add(k / fps, 1 / fps),
    async finish() {
      await output.finalize();
      const file = new Uint8Array(target.buffer!);
      if (kind === 'mp4') undated(file);
      return file;
    },
    cancel: () => output.cancel(),
  };
}
