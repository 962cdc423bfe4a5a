// What the loader of the one file hands to the lab: the other files that lie in it.

export interface Unpacked {
  /** Of a font or a picture, as data. */
  readonly addressOf: (file: string) => string;
  readonly startCore: () => Worker;
  /** The text of a part of the page as it lies in it. */
  readonly part: (name: string) => string;
  /** The page without its parts. */
  readonly shell: string;
}

/** The lab is a function of it: `scripts/one-file.mjs` wraps it. */
declare global {
  const unpacked: Unpacked;
}
