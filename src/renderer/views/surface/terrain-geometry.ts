// The mesh of the surface: vertices at the nodes of the height grid with normals from central
// differences in float64, and one list of triangles for each coarseness. Holes have none.

import { BufferAttribute, BufferGeometry } from 'three';
import type { HeightGrid } from './height-grid';
import { HEIGHT, sceneX, sceneY, sceneZ } from './scene-box';

export const strides = [1, 2, 4] as const;
export type Stride = (typeof strides)[number];

export class TerrainGeometry {
  /** One geometry a stride; all share the vertices. */
  private readonly meshes = strides.map(() => new BufferGeometry());
  private vertices = 0;

  at(stride: Stride): BufferGeometry {
    return this.meshes[strides.indexOf(stride)]!;
  }

  /** @param level height → level number, see level-scale.ts */
  set(grid: HeightGrid, level: (height: number) => number): void {
    const count = grid.heights.length;
    if (count !== this.vertices) this.allocate(count);
    const [first] = this.meshes;
    const position = first!.getAttribute('position') as BufferAttribute;
    const normal = first!.getAttribute('normal') as BufferAttribute;
    const line = first!.getAttribute('level') as BufferAttribute;
    const { u, v, heights } = grid;
    let k = 0;
    for (let j = 0; j < v.length; j++) {
      for (let i = 0; i < u.length; i++, k++) {
        const height = heights[k]!;
        position.setXYZ(k, sceneX(u[i]!), sceneY(height), sceneZ(v[j]!));
        const dx = (HEIGHT * slope(heights, u, i, k - i, 1)) / 2;
        const dz = (-HEIGHT * slope(heights, v, j, i, u.length)) / 2;
        const size = Math.hypot(dx, 1, dz);
        normal.setXYZ(k, -dx / size, 1 / size, -dz / size);
        line.setX(k, Number.isNaN(height) ? 0 : level(height));
      }
    }
    position.needsUpdate = normal.needsUpdate = line.needsUpdate = true;
    strides.forEach((stride, s) => {
      this.meshes[s]!.setIndex(new BufferAttribute(triangles(grid, stride), 1));
    });
  }

  dispose(): void {
    for (const mesh of this.meshes) mesh.dispose();
  }

  private allocate(count: number): void {
    this.vertices = count;
    const attributes = {
      position: new BufferAttribute(new Float32Array(3 * count), 3),
      normal: new BufferAttribute(new Float32Array(3 * count), 3),
      level: new BufferAttribute(new Float32Array(count), 1),
    };
    for (const mesh of this.meshes) {
      mesh.dispose();
      for (const [name, attribute] of Object.entries(attributes))
        mesh.setAttribute(name, attribute);
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

/** Two triangles for each cell whose corners all have a height. */
export function triangles({ u, v, heights }: HeightGrid, stride: number): Uint32Array {
  const columns = every(u.length, stride);
  const rows = every(v.length, stride);
  const index = new Uint32Array(6 * (columns.length - 1) * (rows.length - 1));
  let n = 0;
  for (let j = 1; j < rows.length; j++) {
    for (let i = 1; i < columns.length; i++) {
      const a = rows[j - 1]! * u.length + columns[i - 1]!;
      const b = rows[j - 1]! * u.length + columns[i]!;
      const c = rows[j]! * u.length + columns[i]!;
      const d = rows[j]! * u.length + columns[i - 1]!;
      if (Number.isNaN(heights[a]! + heights[b]! + heights[c]! + heights[d]!)) continue;
      // Cut along the flatter diagonal, so that a narrow valley across the grid is not a saw.
      const flat = Math.abs(heights[a]! - heights[c]!) <= Math.abs(heights[b]! - heights[d]!);
      if (flat) cell(index, n, a, b, c, d);
      else cell(index, n, b, c, d, a);
      n += 6;
    }
  }
  return index.subarray(0, n);
}

/** Writes a cell as two triangles, cut from a to c. Numbers only: this runs 16 000 times. */
function cell(index: Uint32Array, n: number, a: number, b: number, c: number, d: number): void {
  index[n] = index[n + 3] = a;
  index[n + 1] = b;
  index[n + 2] = index[n + 4] = c;
  index[n + 5] = d;
}

/** Every stride-th of `count` positions, the last one always. */
function every(count: number, stride: number): number[] {
  const kept: number[] = [];
  for (let i = 0; i < count - 1; i += stride) kept.push(i);
  kept.push(count - 1);
  return kept;
}
