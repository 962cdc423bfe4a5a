// Films as other programs show them: MP4 and WebM by Chromium's player, GIF by omggif.

import type { Page } from '@playwright/test';
import { GifReader } from 'omggif';

/** Its pictures are RGBA, as they are seen. */
export function readGif(bytes: Buffer) {
  const reader = new GifReader(bytes);
  const seen = new Uint8Array(4 * reader.width * reader.height);
  const infos = Array.from({ length: reader.numFrames() }, (_, k) => reader.frameInfo(k));
  return {
    size: [reader.width, reader.height],
    lengths: infos.map(({ delay }) => 10 * delay),
    palettes: new Set(infos.map(({ palette_offset }) => palette_offset)).size,
    pictures: infos.map((_, k) => {
      reader.decodeAndBlitFrameRGBA(k, seen);
      return seen.slice();
    }),
  };
}

/**
 * Goes through a film picture by picture, in a page without its policy, which lets no film in.
 *
 * @param wanted the pictures that are given, as RGBA
 * @returns times in ms
 */
export const playFilm = (
  page: Page,
  film: Buffer,
  { type, fps, wanted }: { type: string; fps: number; wanted: readonly number[] },
) =>
  page.evaluate(
    async ([bytes, kind, rate, kept]) => {
      const video = document.createElement('video');
      const comes = (event: string) =>
        new Promise((there, fail) => {
          video.addEventListener(event, there, { once: true });
          video.addEventListener('error', () => fail(new Error(video.error?.message)));
        });
      video.src = URL.createObjectURL(new Blob([bytes], { type: kind }));
      await comes('loadeddata');
      const { videoWidth: width, videoHeight: height, duration } = video;
      const pen = new OffscreenCanvas(width, height).getContext('2d', {
        willReadFrequently: true,
      })!;
      const times: number[] = [];
      const pictures: Uint8ClampedArray[] = [];
      for (let k = 0; (k + 0.25) / rate < duration; k++) {
        video.currentTime = (k + 0.25) / rate;
        await comes('seeked');
        let frame = new VideoFrame(video);
        // On a busy machine the picture before may still stand.
        for (let wait = 0; wait < 30 && frame.timestamp / 1000 === times.at(-1); wait++) {
          frame.close();
          await new Promise(requestAnimationFrame);
          frame = new VideoFrame(video);
        }
        times.push(frame.timestamp / 1000);
        if (kept.includes(k)) {
          pen.drawImage(frame, 0, 0);
          pictures.push(pen.getImageData(0, 0, width, height).data);
        }
        frame.close();
      }
      return { size: [width, height], length: 1000 * duration, times, pictures };
    },
    [new Uint8Array(film), type, fps, wanted] as const,
  );

/** The mean difference of two pictures, 0 … 255. */
export function difference(a: ArrayLike<number>, b: ArrayLike<number>): number {
  if (a.length !== b.length) return Number.NaN;
  let sum = 0;
  for (let k = 0; k < a.length; k++) sum += Math.abs(a[k] - b[k]);
  return sum / a.length;
}
