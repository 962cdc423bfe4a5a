// A mark that is one quad, flat on the screen, and drawn twice: in front of the surface in full,
// behind it faintly, so that what matters never disappears.

import {
  BufferGeometry,
  Float32BufferAttribute,
  GreaterDepth,
  Group,
  type IUniform,
  LessEqualDepth,
  Mesh,
  ShaderMaterial,
} from 'three';
import { SPHERE } from '../scene-sphere';

export interface MarkLook {
  /** Shared by both drawings. */
  readonly uniforms: Readonly<Record<string, IUniform>>;
  /** What they do not share, beside `uOpacity`. */
  readonly own?: (behind: boolean) => Readonly<Record<string, IUniform>>;
  /** Of the drawing behind the surface. */
  readonly faint: number;
  /** x and y of the four corners, around. */
  readonly corners: readonly (readonly [number, number])[];
  readonly vertexShader: string;
  readonly fragmentShader: string;
  readonly order: number;
}

export class FlatMark {
  readonly group = new Group();
  private readonly geometry = new BufferGeometry();
  private readonly materials: readonly ShaderMaterial[];

  constructor(look: MarkLook) {
    const corners = look.corners.flatMap(([x, y]) => [x, y, 0]);
    this.geometry.setAttribute('position', new Float32BufferAttribute(corners, 3));
    this.geometry.setIndex([0, 1, 2, 0, 2, 3]);
    this.geometry.boundingSphere = SPHERE;
    this.materials = [true, false].map((behind) => materialOf(look, behind));
    this.materials.forEach((material, i) => {
      const mesh = new Mesh(this.geometry, material);
      mesh.frustumCulled = false;
      mesh.renderOrder = look.order + i;
      this.group.add(mesh);
    });
  }

  dispose(): void {
    this.geometry.dispose();
    for (const material of this.materials) material.dispose();
  }
}

const materialOf = (look: MarkLook, behind: boolean): ShaderMaterial =>
  new ShaderMaterial({
    uniforms: {
      ...look.uniforms,
      ...look.own?.(behind),
      uOpacity: { value: behind ? look.faint : 1 },
    },
    vertexShader: look.vertexShader,
    fragmentShader: look.fragmentShader,
    transparent: true,
    depthWrite: false,
    depthFunc: behind ? GreaterDepth : LessEqualDepth,
  });
