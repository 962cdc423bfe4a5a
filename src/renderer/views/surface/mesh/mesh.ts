// The surface: coloured by height, softly lit, with isolines drawn by the shader at the whole
// numbers of the level scale; its cut edges along the box; and the same contours on the floor.

import {
  type BufferGeometry,
  ClampToEdgeWrapping,
  Color,
  DataTexture,
  DoubleSide,
  Group,
  LinearFilter,
  Mesh,
  ShaderMaterial,
  Vector3,
} from 'three';
import type { HeightScale } from '../../../model/viewport/height-scale';
import { heightColor } from '../../../drawing/palette';
import type { HeightGrid } from './height-grid';
import type { ScenePalette } from '../scene-palette';
import { levelScale } from './level-scale';
import { sceneX, sceneY, sceneZ } from '../scene-box';
import type { ScreenUniforms } from '../screen-uniforms';
import { SEGMENT } from '../lines/segment';
import { segmentQuads, strokes } from '../lines/strokes';
import { type Stride, MeshGeometry } from './mesh-geometry';
import { floorShader, surfaceShader, meshVertices } from './mesh-shaders';

/** Four borders of a surface of up to 513 samples an axis. */
const EDGES = 4 * 515;

export class SurfaceMesh {
  readonly group = new Group();
  /** Where the ball touches the surface (it darkens it a little), and the radius of that shade. */
  readonly ballShade = { place: new Vector3(), radius: { value: 0 } };
  private readonly geometry = new MeshGeometry();
  private readonly colors = heightColors();
  private readonly edge = segmentQuads(new Float32Array(EDGES * SEGMENT));
  private readonly edgeLine;
  private readonly surface: Mesh<BufferGeometry, ShaderMaterial>;
  private readonly floor: Mesh<BufferGeometry, ShaderMaterial>;

  constructor(screen: ScreenUniforms, ink: ScenePalette) {
    const uniforms = {
      ...screen,
      uColors: { value: this.colors },
      uPaper: { value: ink.color('paper') },
      uIsoline: { value: ink.color('isoline') },
      uLine: { value: 1 },
      uDark: { value: 0 },
      uBall: { value: this.ballShade.place },
      uBallShade: this.ballShade.radius,
    };
    const shared = { uniforms, side: DoubleSide } as const;
    this.surface = new Mesh(
      this.geometry.at(1),
      new ShaderMaterial({
        ...shared,
        vertexShader: meshVertices(false),
        fragmentShader: surfaceShader,
      }),
    );
    this.floor = new Mesh(
      this.geometry.at(1),
      new ShaderMaterial({
        ...shared,
        vertexShader: meshVertices(true),
        fragmentShader: floorShader,
        transparent: true,
        depthWrite: false,
      }),
    );
    this.floor.renderOrder = 1;
    this.edgeLine = strokes(this.edge, screen, {
      color: ink.color('isoline'),
      width: 1.2,
      opacity: 0.55,
      lift: 0.008,
      order: 4,
    });
    for (const mesh of [this.surface, this.floor]) mesh.frustumCulled = false;
    this.group.add(this.surface, this.floor, this.edgeLine);
    this.group.visible = false;
  }

  /** Shows a sampled surface; null for none. */
  set(grid: HeightGrid | null, heightScale: HeightScale | null): void {
    this.group.visible = grid !== null;
    if (!grid || !heightScale) return;
    this.geometry.set(grid, levelScale(heightScale));
    this.edge.show(writeEdges(grid, this.edge.records));
  }

  /** Takes every `stride`-th vertex: coarser while things move on a slow computer. */
  setStride(stride: Stride): void {
    this.surface.geometry = this.geometry.at(stride);
    // The floor is flat: its contours stand a coarser mesh.
    this.floor.geometry = this.geometry.at(stride === 1 ? 1 : 4);
  }

  restyle(ink: ScenePalette): void {
    const { uniforms } = this.surface.material;
    uniforms['uLine']!.value = ink.line;
    uniforms['uDark']!.value = ink.dark ? 1 : 0;
    this.edgeLine.material.uniforms['uWidth']!.value = 1.2 * ink.line;
  }

  dispose(): void {
    this.geometry.dispose();
    this.edge.dispose();
    this.colors.dispose();
    for (const mesh of [this.surface, this.floor, this.edgeLine]) mesh.material.dispose();
  }
}

/** The colour map of height as a texture. */
function heightColors(): DataTexture {
  const size = 256;
  const data = new Uint8Array(4 * size);
  const color = new Color();
  for (let i = 0; i < size; i++) {
    color.setStyle(heightColor(i / (size - 1)));
    data.set([color.r * 255, color.g * 255, color.b * 255, 255], 4 * i);
  }
  const texture = new DataTexture(data, size, 1);
  texture.magFilter = texture.minFilter = LinearFilter;
  texture.wrapS = texture.wrapT = ClampToEdgeWrapping;
  texture.needsUpdate = true;
  return texture;
}

/** The four borders of the surface. @returns how many segments were written */
function writeEdges({ u, v, heights }: HeightGrid, out: Float32Array): number {
  let n = 0;
  const add = (i0: number, j0: number, i1: number, j1: number) => {
    const a = heights[j0 * u.length + i0]!;
    const b = heights[j1 * u.length + i1]!;
    if (Number.isNaN(a + b) || (n + 1) * SEGMENT > out.length) return;
    const at = n++ * SEGMENT;
    out[at] = sceneX(u[i0]!);
    out[at + 1] = sceneY(a);
    out[at + 2] = sceneZ(v[j0]!);
    out[at + 3] = sceneX(u[i1]!);
    out[at + 4] = sceneY(b);
    out[at + 5] = sceneZ(v[j1]!);
  };
  for (const j of [0, v.length - 1]) for (let i = 1; i < u.length; i++) add(i - 1, j, i, j);
  for (const i of [0, u.length - 1]) for (let j = 1; j < v.length; j++) add(i, j - 1, i, j);
  return n;
}
