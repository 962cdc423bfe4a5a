// The part of omggif that the tests read a GIF with; the package has no types of its own.

declare module 'omggif' {
  interface FrameInfo {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
    readonly has_local_palette: boolean;
    readonly palette_offset: number;
    readonly transparent_index: number | null;
    /** In hundredths of a second. */
    readonly delay: number;
    readonly disposal: number;
  }

  export class GifReader {
    constructor(bytes: Uint8Array);
    readonly width: number;
    readonly height: number;
    numFrames(): number;
    /** 0 for ever, null once. */
    loopCount(): number | null;
    frameInfo(k: number): FrameInfo;
    /** Draws a frame over what is in `pixels`: RGBA of the whole film. */
    decodeAndBlitFrameRGBA(k: number, pixels: Uint8Array): void;
  }
}
