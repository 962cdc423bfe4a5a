// Paints what an element shows, as the page has laid it out: its canvases, its SVG, its boxes and its
// words, through a pen. What has not changed since it was painted last is not looked at again: its
// marks are kept, by parts of the page that stand by themselves.

import type { PaintMark, PaintPen } from './pen';
import { recordPart } from './record-part';

/** Milliseconds at a stretch. */
const STRETCH = 8;

export class Painter {
  private readonly parts = new Map<Element, readonly PaintMark[]>();
  private readonly changes: MutationObserver;
  private readonly copies = new WeakMap<HTMLCanvasElement, HTMLCanvasElement>();

  /** @param root with its upper left corner where the pen's is */
  constructor(private readonly root: HTMLElement) {
    this.changes = new MutationObserver((changes) => this.heed(changes));
    this.changes.observe(root, {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
    });
  }

  paint(pen: PaintPen): void {
    // Those that the observer has not been told of yet.
    this.heed(this.changes.takeRecords());
    this.play(this.root, pen);
  }

  /** Looks at everything that is to be painted, a little at a time. @param between is waited for then */
  async prepare(between: () => Promise<void>): Promise<void> {
    this.heed(this.changes.takeRecords());
    const parts: Element[] = [this.root];
    let begun = performance.now();
    for (let part = parts.pop(); part; part = parts.pop()) {
      this.marksOf(part, parts);
      if (performance.now() - begun < STRETCH) continue;
      await between();
      begun = performance.now();
    }
  }

  /** @param copy is painted in place of a canvas that is slow to read; null for the canvas itself */
  replace(canvas: HTMLCanvasElement, copy: HTMLCanvasElement | null): void {
    if (copy) this.copies.set(canvas, copy);
    else this.copies.delete(canvas);
  }

  dispose(): void {
    this.changes.disconnect();
    this.parts.clear();
  }

  private heed(changes: readonly MutationRecord[]): void {
    for (const { target, attributeName } of changes) {
      if (attributeName === null || isSeen(attributeName)) this.forget(target);
    }
  }

  private play(part: Element, pen: PaintPen): void {
    const marks = this.marksOf(part);
    const name =
      part instanceof HTMLCanvasElement
        ? ''
        : (part.classList.item(part.classList.length - 1) ?? '');
    if (name !== '') pen.begin?.(name);
    for (const mark of marks) mark(pen);
    if (name !== '') pen.end?.();
  }

  /** @param found is told of the parts inside this one, where they are not known yet */
  private marksOf(part: Element, found: Element[] = []): readonly PaintMark[] {
    const known = this.parts.get(part);
    if (known) return known;
    const marks = recordPart(part, this.root, {
      found: (inner) => found.push(inner),
      play: (inner, pen) => this.play(inner, pen),
      imageOf: (canvas) => this.copies.get(canvas) ?? canvas,
    });
    this.parts.set(part, marks);
    return marks;
  }

  /** Whatever stands inside a part that has changed may stand elsewhere. */
  private forget(changed: Node): void {
    let part: Node | null = changed;
    while (part && !(part instanceof Element && this.parts.has(part))) part = part.parentNode;
    for (const known of this.parts.keys()) {
      if (!part || part.contains(known)) this.parts.delete(known);
    }
  }
}

/** Words for those who do not see are no part of the picture. */
const isSeen = (attribute: string): boolean => !/^(?:aria-|title$|tabindex$|role$)/.test(attribute);
