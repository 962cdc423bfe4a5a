// A dot for each step, the walked ones deep and full, the ones to come small and pale.

import { type BufferGeometry, type Color, Mesh, ShaderMaterial } from 'three';
import { quadCorner, Quads } from '../lines/quads';
import { FLOOR } from '../scene-box';
import { lifted, type ScreenUniforms } from '../screen-uniforms';

/** Room for dots that several meshes may draw. */
export const dotQuads = (records: Float32Array): Quads => new Quads(records, { mark: 4, slope: 2 });

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
  cloud: Quads,
  screen: ScreenUniforms,
  pen: DotPen,
): Mesh<BufferGeometry, ShaderMaterial> {
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
      uStrength: { value: 1 },
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
  attribute vec4 mark;
  attribute vec2 slope;
  uniform vec2 uResolution;
  uniform float uPixel, uRadius, uSmallRadius, uLine, uFlat, uTo;
  varying vec2 vAt;
  varying float vRadius;
  varying float vWalked;
  ${lifted}
  ${quadCorner}

  void main() {
    vWalked = mark.w <= uTo ? 1.0 : 0.0;
    vRadius = (vWalked > 0.5 ? uRadius : uSmallRadius) * uLine * uPixel;
    vAt = quadCorner() * (vRadius + 1.0);
    vec3 p = vec3(mark.x, mix(mark.y, ${FLOOR.toFixed(4)}, uFlat), mark.z);
    gl_Position = lifted(p, mix(0.03 * upperSide(p, slope), 0.002, uFlat));
    gl_Position.xy += vAt * 2.0 / uResolution * gl_Position.w;
  }
`;

const fragmentShader = /* glsl */ `
  uniform vec3 uWalked, uToCome;
  uniform float uOpacity, uStrength;
  varying vec2 vAt;
  varying float vRadius;
  varying float vWalked;

  void main() {
    float alpha = clamp(vRadius + 0.5 - length(vAt), 0.0, 1.0);
    if (alpha <= 0.0) discard;
    gl_FragColor = vec4(mix(uToCome, uWalked, vWalked), alpha * uOpacity * uStrength);
  }
`;
