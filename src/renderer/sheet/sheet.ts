// What every sheet of paper knows of itself.

import type { Language } from '../../shared/languages';

export interface SheetStyle {
  /** The first is read, any other stands beneath it, smaller. */
  readonly languages: readonly [Language, ...Language[]];
  /** Whether it is the teacher's copy: with answers, reasons and minutes. */
  readonly answers: boolean;
}

/** A picture on a sheet. */
export interface SheetFigure {
  /** A data URL; null while it is being drawn. */
  readonly source: string | null;
  /** Its shape, height by width. */
  readonly ratio: number;
  /** What it shows, for those who do not see it. */
  readonly description: string;
}

/** Who hands it in. Kept only while the app is open. */
export interface Person {
  readonly name: string;
  readonly number: string;
}
