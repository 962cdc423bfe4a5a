// What a pen has drawn so far: elements from below, in groups where it drew inside a clip. Shapes that
// look the same alone and together become one.

import type { SvgChild, SvgNode } from './node';
import { lineOf } from './text-run';
import { without, type Patch } from './holes';

/** A group that is drawn in: one that clips, or one with a name. Each that is begun is another. */
export type Enclosure = { readonly clip: string } | { readonly id: string };

interface OpenGroup {
  readonly enclosure: Enclosure;
  readonly children: SvgChild[];
}

export class Sheet {
  private nodes: SvgChild[] = [];
  /** The groups that the next element may go into, from outside. */
  private open: OpenGroup[] = [];
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

  /** @param inside the groups it lies in, from outside */
  add(node: SvgChild, inside: readonly Enclosure[]): void {
    this.shown = null;
    this.applyHoles();
    const children = this.childrenIn(inside);
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

  private childrenIn(inside: readonly Enclosure[]): SvgChild[] {
    const kept = this.open.findIndex(({ enclosure }, k) => !isSame(enclosure, inside[k]));
    if (kept >= 0) this.open.length = kept;
    for (const enclosure of inside.slice(this.open.length)) {
      const children: SvgChild[] = [];
      (this.open.at(-1)?.children ?? this.nodes).push(groupOf(enclosure, children));
      this.open.push({ enclosure, children });
    }
    return this.open.at(-1)?.children ?? this.nodes;
  }

  private applyHoles(): void {
    if (this.holes.length === 0) return;
    const clip = this.clipOf(without(EVERYWHERE, this.holes));
    const children = this.nodes;
    this.clear();
    if (children.length === 0) return;
    this.nodes.push(groupOf({ clip }, children));
  }
}

const groupOf = (enclosure: Enclosure, children: readonly SvgChild[]): SvgNode => ({
  name: 'g',
  attributes:
    'clip' in enclosure ? { 'clip-path': `url(#${enclosure.clip})` } : { id: enclosure.id },
  children,
});

/** Two clips by the same path are one. */
const isSame = (one: Enclosure, other: Enclosure | undefined): boolean =>
  one === other ||
  ('clip' in one && other !== undefined && 'clip' in other && one.clip === other.clip);

/** Wider than any picture. */
const FAR = 100_000;
const EVERYWHERE: Patch = { left: -FAR, top: -FAR, right: FAR, bottom: FAR };

/** Two shapes as one, where that looks the same, or two pieces of a line; else null. */
function together(below: SvgChild, above: SvgChild): SvgChild | null {
  if ('text' in below) return 'text' in above ? lineOf(below, above) : null;
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
