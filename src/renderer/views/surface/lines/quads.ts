// Many small quads with their own numbers, four vertices each. Not instanced: a software renderer
// begins anew for every instance, which costs more than the quad.

import {
  BufferAttribute,
  BufferGeometry,
  DynamicDrawUsage,
  InterleavedBuffer,
  InterleavedBufferAttribute,
} from 'three';

import { SPHERE } from '../scene-sphere';

/** Attributes by name: how many numbers each has, in the order of the record. */
export type QuadLayout = Readonly<Record<string, number>>;

/** In a vertex shader: which corner this is, x and y in −1 and 1. */
export const quadCorner = /* glsl */ `
  vec2 quadCorner() {
    int k = gl_VertexID & 3;
    return vec2(k == 1 || k == 2 ? 1.0 : -1.0, k >= 2 ? 1.0 : -1.0);
  }
`;

export class Quads {
  readonly geometry = new BufferGeometry();
  private readonly vertices: Float32Array;
  private readonly buffer: InterleavedBuffer;
  private readonly width: number;

  /** @param records room for records of the layout, shared with who writes them */
  constructor(
    readonly records: Float32Array,
    layout: QuadLayout,
  ) {
    this.width = Object.values(layout).reduce((sum, size) => sum + size, 0);
    const capacity = Math.floor(records.length / this.width);
    this.vertices = new Float32Array(4 * this.width * capacity);
    this.buffer = new InterleavedBuffer(this.vertices, this.width);
    this.buffer.setUsage(DynamicDrawUsage);
    let offset = 0;
    for (const [name, size] of Object.entries(layout)) {
      const attribute = new InterleavedBufferAttribute(this.buffer, size, offset);
      this.geometry.setAttribute(name, attribute);
      // three counts vertices by this name.
      if (offset === 0) this.geometry.setAttribute('position', attribute);
      offset += size;
    }
    this.geometry.setIndex(new BufferAttribute(quadIndex(capacity), 1));
    this.geometry.setDrawRange(0, 0);
    this.geometry.boundingSphere = SPHERE;
  }

  /** Shows the first `count` records, of which those from `changed` on are new. */
  show(count: number, changed = 0): void {
    this.geometry.setDrawRange(0, 6 * count);
    if (count <= changed) return;
    const { records, vertices, width } = this;
    for (let k = changed; k < count; k++) {
      for (let n = 0; n < width; n++) {
        const value = records[k * width + n]!;
        const at = 4 * k * width + n;
        vertices[at] = vertices[at + width] = vertices[at + 2 * width] = value;
        vertices[at + 3 * width] = value;
      }
    }
    this.buffer.addUpdateRange(4 * changed * width, 4 * (count - changed) * width);
    this.buffer.needsUpdate = true;
  }

  dispose(): void {
    this.geometry.dispose();
  }
}

/** Some of the quads in a row, for a mesh that draws no others: the memory is that of all of them. */
export class QuadsPart {
  readonly geometry = new BufferGeometry();

  constructor({ geometry: whole }: Quads) {
    for (const [name, attribute] of Object.entries(whole.attributes)) {
      this.geometry.setAttribute(name, attribute);
    }
    this.geometry.setIndex(whole.index);
    this.geometry.setDrawRange(0, 0);
    this.geometry.boundingSphere = SPHERE;
  }

  /** Shows the quads from one on, and up to another without it. */
  show(from: number, to: number): void {
    this.geometry.setDrawRange(6 * from, 6 * Math.max(to - from, 0));
  }

  dispose(): void {
    this.geometry.dispose();
  }
}

/** Two triangles a quad. */
function quadIndex(capacity: number): Uint32Array {
  const index = new Uint32Array(6 * capacity);
  for (let k = 0; k < capacity; k++) {
    [0, 1, 2, 0, 2, 3].forEach((corner, i) => (index[6 * k + i] = 4 * k + corner));
  }
  return index;
}
