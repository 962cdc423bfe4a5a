// A dot for each step, the walked ones deep and full, the ones to come small and pale.

import {
  type Color,
  DynamicDrawUsage,
  Float32BufferAttribute,
  InstancedBufferAttribute,
  InstancedBufferGeometry,
  Mesh,
  ShaderMaterial,
} from 'three';
import { FLOOR } from './scene-box';
import { lifted, type Screen } from './screen';

export class DotCloud {
  readonly geometry = new InstancedBufferGeometry();
  private readonly places: InstancedBufferAttribute;

  /** @param data dots (x, y, z, step), shared with who writes them */
  constructor(data: Float32Array) {
    this.places = new InstancedBufferAttribute(data, 4);
    this.places.setUsage(DynamicDrawUsage);
    const corners = [-1, -1, 0, 1, -1, 0, 1, 1, 0, -1, 1, 0];
    this.geometry.setAttribute('position', new Float32BufferAttribute(corners, 3));
    this.geometry.setIndex([0, 1, 2, 0, 2, 3]);
    this.geometry.setAttribute('dot', this.places);
    this.geometry.instanceCount = 0;
  }

  /** Shows the first `count` dots, of which those from `changed` on are new. */
  show(count: number, changed: number): void {
    this.geometry.instanceCount = count;
    if (count <= changed) return;
    this.places.addUpdateRange(changed * 4, (count - changed) * 4);
    this.places.needsUpdate = true;
  }

  dispose(): void {
    this.geometry.dispose();
  }
}

export interface DotPen {
  readonly walked: Color;
  readonly toCome: Color;
  /** Radii in CSS pixels. */
  readonly radius: number;
  readonly smallRadius: number;
  readonly opacity: number;
  readonly flat: boolean;
  readonly order: number;
}

export function dots(
  cloud: DotCloud,
  screen: Screen,
  pen: DotPen,
): Mesh<InstancedBufferGeometry, ShaderMaterial> {
  const material = new ShaderMaterial({
    uniforms: {
      ...screen,
      uWalked: { value: pen.walked },
      uToCome: { value: pen.toCome },
      uRadius: { value: pen.radius },
      uSmallRadius: { value: pen.smallRadius },
      uOpacity: { value: pen.opacity },
      uLine: { value: 1 },
      uFlat: { value: pen.flat ? 1 : 0 },
      uTo: { value: 0 },
    },
    vertexShader,
    fragmentShader,
    transparent: true,
    depthWrite: false,
  });
  const mesh = new Mesh(cloud.geometry, material);
  mesh.frustumCulled = false;
  mesh.renderOrder = pen.order;
  return mesh;
}

const vertexShader = /* glsl */ `
  attribute vec4 dot;
  uniform vec2 uResolution;
  uniform float uPixel, uRadius, uSmallRadius, uLine, uFlat, uTo;
  varying vec2 vAt;
  varying float vRadius;
  varying float vWalked;
  ${lifted}

  void main() {
    vWalked = dot.w <= uTo ? 1.0 : 0.0;
    vRadius = (vWalked > 0.5 ? uRadius : uSmallRadius) * uLine * uPixel;
    vAt = position.xy * (vRadius + 1.0);
    vec3 p = vec3(dot.x, mix(dot.y, ${FLOOR.toFixed(4)}, uFlat), dot.z);
    gl_Position = lifted(p, 0.03 * (1.0 - uFlat) + 0.002);
    gl_Position.xy += vAt * 2.0 / uResolution * gl_Position.w;
  }
`;

const fragmentShader = /* glsl */ `
  uniform vec3 uWalked, uToCome;
  uniform float uOpacity;
  varying vec2 vAt;
  varying float vRadius;
  varying float vWalked;

  void main() {
    float alpha = clamp(vRadius + 0.5 - length(vAt), 0.0, 1.0);
    if (alpha <= 0.0) discard;
    gl_FragColor = vec4(mix(uToCome, uWalked, vWalked), alpha * uOpacity);
  }
`;
