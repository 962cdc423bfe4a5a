// What main answers: how to begin, files, and about itself.

import type { ExportRequest } from '../export/kinds';
import type { Language } from '../languages';
import type { LessonFile } from '../lessons/lesson-file';
import type { Patience } from '../patience';
import type { Problem } from '../problem';
import type { Session } from '../session/session';
import type { KeptSetUps } from '../set-ups/kept-set-ups';
import type { Settings } from '../settings/settings';
import type { LeftOutKind } from '../under-way';

export interface Boot {
  /** From a file, the command line, or the autosave; null for the default. */
  readonly session: Session | null;
  /** The system's language choice. */
  readonly language: Language;
  /** Something to tell the user once, e.g. why a file was not opened. */
  readonly notice: Problem | null;
  /** The window is to draw one picture at its last step and say `snapshotReady`. */
  readonly snapshot: boolean;
  /** The window is to make one file and say `exportReady`; null for an ordinary window. */
  readonly exporting: ExportRequest | null;
  /** The session is the one the window showed last, not one that was asked for. */
  readonly continued: boolean;
  /** The list of set-ups as the window had it last. */
  readonly setUps: KeptSetUps;
  readonly settings: Settings;
  /** What was under way when a start died: it is kept aside until somebody says what becomes of it. */
  readonly leftOut: readonly LeftOutKind[];
  /**
   * The window was opened for an experiment that somebody described, or for a picture of one: all
   * of the lab is wanted then, whatever the settings say.
   */
  readonly whole: boolean;
  readonly patience: Patience;
}

/** What a start that died has left out, and is opened all the same. */
export interface BroughtBack {
  /** Main places its window there. */
  readonly bounds: string | null;
  readonly settings: Settings | null;
  readonly lessons: readonly { readonly id: string; readonly lesson: LessonFile }[];
  /** Each to be read as any that is opened. */
  readonly texts: readonly string[];
}

/** A file as it was read; `readAny` has taken its text once. */
export interface GivenFile {
  /** As it can stand in a sentence; null for a link, which has none. */
  readonly name: string | null;
  readonly text: string;
}

export interface RecentFile {
  readonly name: string;
  /** The folder it lies in, in short. */
  readonly folder: string;
}

/** What becomes of what was not saved. */
export type UnsavedAnswer = 'save' | 'discard' | 'cancel';
