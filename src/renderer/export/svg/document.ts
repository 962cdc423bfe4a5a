// The file: title and description first, then the clips and what is drawn more than once, then the
// picture. Every id stands once.

import type { SvgChild, SvgNode, XmlNode } from './node';
import { numberText } from './number-text';
import type { TextRun } from './text-run';
import { xmlOf } from './xml';

export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly title: string;
  /** What is to be seen, in sentences; empty for nothing. */
  readonly description: string;
  readonly content: readonly SvgChild[];
  /** Ids of clips by their paths. */
  readonly clips: ReadonlyMap<string, string>;
  /** How text is set. */
  readonly setText: (run: TextRun) => XmlNode;
}

export function svgText(picture: Picture): string {
  const { title, description, width, height, content } = picture;
  const said: XmlNode[] = [{ name: 'title', attributes: {}, children: [title] }];
  if (description !== '') said.push({ name: 'desc', attributes: {}, children: [description] });
  const size = [width, height].map(numberText);
  const attributes = {
    xmlns: 'http://www.w3.org/2000/svg',
    'xmlns:xlink': 'http://www.w3.org/1999/xlink',
    version: '1.1',
    width: size[0] ?? '0',
    height: size[1] ?? '0',
    viewBox: `0 0 ${size.join(' ')}`,
    role: 'img',
  };
  const body = new Body(picture);
  const children = content.map((child) => body.node(child));
  const definitions = body.definitions();
  const root = { name: 'svg', attributes, children: [...said, ...definitions, ...children] };
  return `<?xml version="1.0" encoding="UTF-8"?>\n${xmlOf(root)}`;
}

class Body {
  private readonly ids = new Set<string>();
  /** How often a list of elements stands in the picture. */
  private readonly counts = new Map<readonly SvgChild[], number>();
  private readonly shared = new Map<readonly SvgChild[], XmlNode>();
  private readonly usedClips = new Set<string>();

  constructor(private readonly picture: Picture) {
    for (const id of picture.clips.values()) this.ids.add(id);
    this.count(picture.content);
  }

  node(child: SvgChild): XmlNode {
    if (!('name' in child)) return this.picture.setText(child);
    const { name, attributes, children } = child;
    const clip = /^url\(#(.+)\)$/.exec(attributes['clip-path'] ?? '')?.[1];
    if (clip !== undefined) this.usedClips.add(clip);
    if (!children) return { name, attributes };
    if ((this.counts.get(children) ?? 0) > 1) return this.use(attributes, children);
    const id = attributes['id'];
    return {
      name,
      attributes: id === undefined ? attributes : { ...attributes, id: this.idFor(id) },
      children: children.map((inside) => this.node(inside)),
    };
  }

  /** What has come up in the picture until now. */
  definitions(): readonly XmlNode[] {
    const clips = [...this.picture.clips]
      .filter(([, id]) => this.usedClips.has(id))
      .map(([d, id]) => ({
        name: 'clipPath',
        attributes: { id },
        children: [{ name: 'path', attributes: { d } }],
      }));
    const children = [...clips, ...this.shared.values()];
    return children.length === 0 ? [] : [{ name: 'defs', attributes: {}, children }];
  }

  private use(
    { id = 'ground', ...attributes }: SvgNode['attributes'],
    children: readonly SvgChild[],
  ): XmlNode {
    const known = this.shared.get(children);
    const group = known ?? {
      name: 'g',
      attributes: { id: this.idFor(id) },
      children: children.map((inside) => this.node(inside)),
    };
    this.shared.set(children, group);
    const to = `#${group.attributes['id'] ?? ''}`;
    return { name: 'use', attributes: { 'xlink:href': to, ...attributes } };
  }

  private idFor(name: string): string {
    let id = name;
    for (let k = 2; this.ids.has(id); k++) id = `${name}-${k}`;
    this.ids.add(id);
    return id;
  }

  private count(children: readonly SvgChild[]): void {
    const before = this.counts.get(children) ?? 0;
    this.counts.set(children, before + 1);
    if (before > 0) return;
    for (const child of children) {
      if ('children' in child && child.children) this.count(child.children);
    }
  }
}
