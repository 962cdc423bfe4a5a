// What main answers about files and about itself.

export interface Programs {
  readonly app: string;
  readonly electron: string;
  readonly chromium: string;
  readonly node: string;
  readonly v8: string;
}

/** A file as it was read; `readAny` has taken its text once. */
export interface GivenFile {
  /** As it can stand in a sentence. */
  readonly name: string;
  readonly text: string;
}

export interface RecentFile {
  readonly name: string;
  /** The folder it lies in, in short. */
  readonly folder: string;
}

/** What becomes of what was not saved. */
export type UnsavedAnswer = 'save' | 'discard' | 'cancel';
