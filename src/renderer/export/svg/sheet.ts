// What a pen has drawn so far: elements from below, in groups where it drew inside a clip. Shapes that
// look the same alone and together become one.

import type { SvgChild, SvgNode } from './node';
import { without, type Patch } from './holes';

interface ClipGroup {
  readonly clip: string;
  readonly children: SvgChild[];
}

export class Sheet {
  private nodes: SvgChild[] = [];
  /** The groups that the next element may go into, from outside. */
  private open: ClipGroup[] = [];
  private holes: Patch[] = [];
  /** What was asked for last, if nothing has been drawn since. */
  private shown: readonly SvgChild[] | null = null;

  /** @param clipOf the id of a clip with this path */
  constructor(private readonly clipOf: (path: string) => string) {}

  clear(): void {
    this.nodes = [];
    this.open = [];
    this.holes = [];
    this.shown = null;
  }

  /** Wipes away what has been drawn there. */
  erase(hole: Patch): void {
    this.shown = null;
    this.holes.push(hole);
  }

  /** @param clips the ids of the clips it lies in, from outside */
  add(node: SvgChild, clips: readonly string[]): void {
    this.shown = null;
    this.applyHoles();
    const children = this.childrenIn(clips);
    const before = children.at(-1);
    const both = before === undefined ? null : together(before, node);
    if (both) children[children.length - 1] = both;
    else children.push(node);
  }

  /** What has been drawn; what is drawn later does not come into it. */
  content(): readonly SvgChild[] {
    this.applyHoles();
    this.open = [];
    this.shown ??= [...this.nodes];
    return this.shown;
  }

  private childrenIn(clips: readonly string[]): SvgChild[] {
    const kept = this.open.findIndex(({ clip }, k) => clip !== clips[k]);
    if (kept >= 0) this.open.length = kept;
    for (const clip of clips.slice(this.open.length)) {
      const children: SvgChild[] = [];
      const group = { name: 'g', attributes: { 'clip-path': `url(#${clip})` }, children };
      (this.open.at(-1)?.children ?? this.nodes).push(group);
      this.open.push({ clip, children });
    }
    return this.open.at(-1)?.children ?? this.nodes;
  }

  private applyHoles(): void {
    if (this.holes.length === 0) return;
    const clip = this.clipOf(without(EVERYWHERE, this.holes));
    const children = this.nodes;
    this.clear();
    if (children.length === 0) return;
    this.nodes.push({ name: 'g', attributes: { 'clip-path': `url(#${clip})` }, children });
  }
}

/** Wider than any picture. */
const FAR = 100_000;
const EVERYWHERE: Patch = { left: -FAR, top: -FAR, right: FAR, bottom: FAR };

/** Two shapes as one, where that looks the same; else null. */
function together(below: SvgChild, above: SvgChild): SvgNode | null {
  if (!isPath(below) || !isPath(above)) return null;
  const [{ d: first = '', ...one }, { d: second = '', ...other }] = [
    below.attributes,
    above.attributes,
  ];
  // A fill and then a stroke of one path: as SVG draws one that has both.
  if (first === second && one['fill'] !== 'none' && !one['stroke'] && other['fill'] === 'none') {
    const { fill: _none, ...stroke } = other;
    return { name: 'path', attributes: { d: first, ...one, ...stroke } };
  }
  const isAlike =
    one['fill'] === 'none' &&
    one['stroke-opacity'] === undefined &&
    JSON.stringify(one) === JSON.stringify(other);
  return isAlike ? { name: 'path', attributes: { d: first + second, ...one } } : null;
}

const isPath = (child: SvgChild): child is SvgNode => 'name' in child && child.name === 'path';
