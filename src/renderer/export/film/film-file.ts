// A film that is being written: it takes its pictures one after the other and ends as the bytes of a file.

export interface FilmFile {
  /** Takes picture k as it stands on the canvas; done when it can take the next. */
  readonly add: (k: number) => Promise<void>;
  readonly finish: () => Promise<Uint8Array<ArrayBuffer>>;
  /** Lets go of everything, wherever it is. */
  readonly cancel: () => Promise<void>;
  /** Bytes of each picture so far; of all of them once it is finished. */
  readonly sizes: readonly number[];
}
