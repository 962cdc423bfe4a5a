// Which video can be encoded here. What a browser says of it is not enough: some say yes and then throw,
// so each codec proves it with one picture of the film's size.

import type { FilmShape } from './frames';

export interface Codec {
  readonly kind: 'mp4' | 'webm';
  readonly name: 'avc' | 'vp9' | 'vp8';
  /** As RFC 6381 names it, profile and level included. */
  readonly full: string;
}

/**
 * The best first. Of H.264 High, Main and Baseline at level 4 (1920 × 1080 at 30 a second), then Baseline
 * at 3.1 (1280 × 720), for encoders that know no more. VP9 is never put into MP4: QuickTime does not play it.
 */
const CODECS: readonly Codec[] = [
  { kind: 'mp4', name: 'avc', full: 'avc1.640028' },
  { kind: 'mp4', name: 'avc', full: 'avc1.4d0028' },
  { kind: 'mp4', name: 'avc', full: 'avc1.420028' },
  { kind: 'mp4', name: 'avc', full: 'avc1.42001f' },
  { kind: 'webm', name: 'vp9', full: 'vp09.00.40.08' },
  { kind: 'webm', name: 'vp8', full: 'vp8' },
];

/** Bits that a pixel of a picture may take, of lines and letters on paper that stays the same. */
const BITS_PER_PIXEL = 0.15;

export const bitrateOf = ({ width, height, fps }: Omit<FilmShape, 'count'>): number =>
  Math.round(width * height * fps * BITS_PER_PIXEL);

/** How long one picture may take at most, in ms: an encoder that hangs is none. */
const PATIENCE = 3000;

type Size = Omit<FilmShape, 'count'>;

async function encodes({ full }: Codec, size: Size): Promise<boolean> {
  const { width, height, fps } = size;
  const config: VideoEncoderConfig = {
    codec: full,
    width,
    height,
    framerate: fps,
    bitrate: bitrateOf(size),
    latencyMode: 'quality',
  };
  let bytes = 0;
  let failed = false;
  const encoder = new VideoEncoder({
    output: (chunk) => (bytes += chunk.byteLength),
    error: () => (failed = true),
  });
  try {
    const { supported } = await VideoEncoder.isConfigSupported(config);
    if (supported !== true) return false;
    encoder.configure(config);
    const canvas = new OffscreenCanvas(width, height);
    canvas.getContext('2d')?.fillRect(0, 0, width / 2, height / 2);
    const frame = new VideoFrame(canvas, { timestamp: 0, duration: 1e6 / fps });
    encoder.encode(frame, { keyFrame: true });
    frame.close();
    await Promise.race([encoder.flush(), new Promise((late) => setTimeout(late, PATIENCE))]);
    return bytes > 0 && !failed;
  } catch {
    return false;
  } finally {
    if (encoder.state !== 'closed') encoder.close();
  }
}

/** The best codec of a kind of file that proves itself; null where none does. */
export async function provenCodec(kind: Codec['kind'], size: Size): Promise<Codec | null> {
  if (typeof VideoEncoder === 'undefined') return null;
  for (const codec of CODECS) {
    // One after the other: the first that proves itself is taken.
    if (codec.kind === kind && (await encodes(codec, size))) return codec;
  }
  return null;
}
