// A picture as a tree of elements, before it is written.

import type { TextRun } from './text-run';

export interface SvgNode {
  readonly name: string;
  /** In the order in which they are written. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly children?: readonly SvgChild[];
}

/** Text is set when the picture is written: as text or as outlines. */
export type SvgChild = SvgNode | TextRun;

/** As it is written; a string is text. */
export interface XmlNode {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children?: readonly (XmlNode | string)[];
}
