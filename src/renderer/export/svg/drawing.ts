// One picture that is being made: the pens of its canvases and its clips.

import { SvgPen, type Content, type TypeMeasure, type Shared, type CanvasSize } from './pen';

export class SvgDrawing implements Shared {
  private readonly pens = new Map<unknown, SvgPen>();
  /** Ids by the path. */
  readonly clips = new Map<string, string>();

  /** @param measure how wide text is */
  constructor(readonly measure: TypeMeasure) {}

  /**
   * A pen for what is drawn on a canvas: whoever draws that canvas draws what the pen drew.
   *
   * @param name of what is drawn there, as it stands in the file
   */
  penFor(canvas: CanvasSize, name: string): SvgPen {
    const pen = new SvgPen(this, canvas, name);
    this.pens.set(canvas, pen);
    return pen;
  }

  /** Of the picture itself. */
  newPen(): SvgPen {
    return new SvgPen(this, { width: Infinity, height: Infinity }, '');
  }

  readonly contentOf = (source: unknown): Content | null => {
    const pen = this.pens.get(source);
    if (!pen) return null;
    return { name: pen.name, children: pen.content() };
  };

  readonly clipId = (path: string): string => {
    const id = this.clips.get(path) ?? `clip-${this.clips.size + 1}`;
    this.clips.set(path, id);
    return id;
  };
}
