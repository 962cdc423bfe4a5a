// The mesh of the surface: vertices at the nodes of the height grid with normals from central
// differences in float64, and one list of triangles for each coarseness, made when it is drawn.
// The memory is kept from picture to picture and grows only.

import { BufferAttribute, BufferGeometry } from 'three';
import type { HeightGrid } from './height-grid';
import { HEIGHT, sceneX, sceneY, sceneZ } from '../scene-box';
import { SPHERE } from '../scene-sphere';
import { mostIndices, writeTriangles } from './triangles';

export const strides = [1, 2, 4] as const;
export type Stride = (typeof strides)[number];

interface Attributes {
  readonly position: BufferAttribute;
  readonly normal: BufferAttribute;
  readonly level: BufferAttribute;
}

export class MeshGeometry {
  /** One geometry a stride; all share the vertices. */
  private readonly meshes = strides.map(() => new BufferGeometry());
  /** Strides whose triangles are those of an older grid. */
  private readonly stale = new Set<Stride>();
  private attributes: Attributes | null = null;
  private grid: HeightGrid | null = null;

  at(stride: Stride): BufferGeometry {
    const mesh = this.meshes[strides.indexOf(stride)]!;
    if (this.grid && this.stale.delete(stride)) showTriangles(mesh, this.grid, stride);
    return mesh;
  }

  /** @param level height → level number, see level-scale.ts */
  set(grid: HeightGrid, level: (height: number) => number): void {
    const count = grid.heights.length;
    if (!this.attributes || count > this.attributes.level.count) {
      this.attributes = this.allocate(count);
    }
    const { attributes } = this;
    writeVertices(grid, level, attributes);
    for (const attribute of Object.values(attributes) as BufferAttribute[]) {
      upload(attribute, count * attribute.itemSize);
    }
    this.grid = grid;
    for (const stride of strides) this.stale.add(stride);
  }

  dispose(): void {
    for (const mesh of this.meshes) mesh.dispose();
  }

  private allocate(count: number): Attributes {
    const attributes = {
      position: new BufferAttribute(new Float32Array(3 * count), 3),
      normal: new BufferAttribute(new Float32Array(3 * count), 3),
      level: new BufferAttribute(new Float32Array(count), 1),
    };
    for (const mesh of this.meshes) {
      mesh.dispose();
      mesh.boundingSphere = SPHERE;
      for (const [name, attribute] of Object.entries(attributes))
        mesh.setAttribute(name, attribute);
    }
    return attributes;
  }
}

/** Sends the first `count` numbers of an attribute to the graphics card. */
function upload(attribute: BufferAttribute, count: number): void {
  attribute.clearUpdateRanges();
  attribute.addUpdateRange(0, count);
  attribute.needsUpdate = true;
}

function showTriangles(mesh: BufferGeometry, grid: HeightGrid, stride: Stride): void {
  const most = mostIndices(grid, stride);
  let { index } = mesh;
  if (!index || index.count < most) {
    index = new BufferAttribute(new Uint32Array(most), 1);
    mesh.setIndex(index);
  }
  const count = writeTriangles(grid, stride, index.array as Uint32Array);
  mesh.setDrawRange(0, count);
  upload(index, count);
}

function writeVertices(
  { u, v, heights }: HeightGrid,
  level: (height: number) => number,
  attributes: Attributes,
): void {
  const [position, normal, line] = [
    attributes.position.array,
    attributes.normal.array,
    attributes.level.array,
  ];
  let k = 0;
  for (let j = 0; j < v.length; j++) {
    for (let i = 0; i < u.length; i++, k++) {
      const height = heights[k]!;
      const dx = (HEIGHT * slope(heights, u, i, k - i, 1)) / 2;
      const dz = (-HEIGHT * slope(heights, v, j, i, u.length)) / 2;
      const size = Math.sqrt(dx * dx + 1 + dz * dz);
      const at = 3 * k;
      position[at] = sceneX(u[i]!);
      position[at + 1] = sceneY(height);
      position[at + 2] = sceneZ(v[j]!);
      normal[at] = -dx / size;
      normal[at + 1] = 1 / size;
      normal[at + 2] = -dz / size;
      line[k] = Number.isNaN(height) ? 0 : level(height);
    }
  }
}

/** d height / d node position along one axis, from the neighbours that there are; 0 beside holes. */
function slope(
  heights: Float64Array,
  nodes: Float64Array,
  i: number,
  from: number,
  step: number,
): number {
  const a = Math.max(i - 1, 0);
  const b = Math.min(i + 1, nodes.length - 1);
  const rise = heights[from + b * step]! - heights[from + a * step]!;
  return Number.isNaN(rise) ? 0 : rise / (nodes[b]! - nodes[a]!);
}
