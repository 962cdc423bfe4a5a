// Lines with a width in pixels and soft edges: one quad a segment, antialiased in the
// shader, so that they are clean without multisampling, which a software renderer cannot afford.
// (three's Line2 has no antialiasing of its own.)

import {
  type BufferGeometry,
  type Color,
  DoubleSide,
  GreaterDepth,
  LessEqualDepth,
  Mesh,
  ShaderMaterial,
} from 'three';
import { quadCorner, Quads } from './quads';
import { FLOOR } from '../scene-box';
import { lifted, type ScreenUniforms } from '../screen-uniforms';

/** Room for segments that several meshes with different pens may draw. */
export const segmentQuads = (records: Float32Array): Quads =>
  new Quads(records, { a: 3, b: 3, steps: 2, slope: 2 });

export interface Pen {
  readonly color: Color;
  /** CSS pixels. */
  readonly width: number;
  readonly opacity?: number;
  /** How far towards the eye, in scene units. */
  readonly lift?: number;
  /** It lies on the upper side of the surface: seen from below, it is lifted away. */
  readonly upper?: boolean;
  /** Draw the shadow on the floor instead. */
  readonly flat?: boolean;
  /** Draw only what is behind something. */
  readonly behind?: boolean;
  readonly order?: number;
}

export function strokes(
  segments: Quads,
  screen: ScreenUniforms,
  pen: Pen,
): Mesh<BufferGeometry, ShaderMaterial> {
  const opacity = pen.opacity ?? 1;
  const material = new ShaderMaterial({
    uniforms: {
      ...screen,
      uColor: { value: pen.color },
      uWidth: { value: pen.width },
      uOpacity: { value: opacity },
      uLift: { value: pen.lift ?? 0 },
      uUpper: { value: pen.upper ? 1 : 0 },
      uFlat: { value: pen.flat ? 1 : 0 },
      // Round caps of see-through segments would show as beads where they overlap.
      uCap: { value: opacity < 1 ? 0 : 1 },
      uFrom: { value: -1 },
      uTo: { value: Number.MAX_SAFE_INTEGER },
    },
    vertexShader,
    fragmentShader,
    transparent: true,
    depthWrite: false,
    depthFunc: pen.behind ? GreaterDepth : LessEqualDepth,
    side: DoubleSide,
  });
  const mesh = new Mesh(segments.geometry, material);
  mesh.frustumCulled = false;
  mesh.renderOrder = pen.order ?? 0;
  return mesh;
}

const vertexShader = /* glsl */ `
  attribute vec3 a;
  attribute vec3 b;
  attribute vec2 steps;
  attribute vec2 slope;
  uniform vec2 uResolution;
  uniform float uPixel, uWidth, uLift, uUpper, uFlat, uCap;
  varying vec2 vAt;
  varying vec2 vSteps;
  varying float vLength;
  const float NEAR = 0.02;
  ${lifted}
  ${quadCorner}

  vec3 placed(vec3 p) {
    return vec3(p.x, mix(p.y, ${FLOOR.toFixed(4)}, uFlat), p.z);
  }

  void main() {
    float lift = uLift * mix(1.0, upperSide(a, slope), uUpper);
    vec4 ca = lifted(placed(a), lift);
    vec4 cb = lifted(placed(b), lift);
    vAt = vec2(0.0);
    vSteps = steps;
    vLength = 0.0;
    // Behind the eye there is no place on the screen.
    if (ca.w < NEAR && cb.w < NEAR) {
      gl_Position = vec4(2.0, 2.0, 2.0, 1.0);
      return;
    }
    if (ca.w < NEAR) ca = mix(ca, cb, (NEAR - ca.w) / (cb.w - ca.w));
    if (cb.w < NEAR) cb = mix(cb, ca, (NEAR - cb.w) / (ca.w - cb.w));
    vec2 pa = 0.5 * uResolution * ca.xy / ca.w;
    vec2 pb = 0.5 * uResolution * cb.xy / cb.w;
    float size = length(pb - pa);
    vec2 along = size > 1e-4 ? (pb - pa) / size : vec2(1.0, 0.0);
    float reach = 0.5 * uWidth * uPixel + 1.0;
    vec2 corner = quadCorner();
    float end = 0.5 + 0.5 * corner.x;
    float past = corner.x * reach * uCap;
    vec2 p = mix(pa, pb, end) + along * past + vec2(-along.y, along.x) * corner.y * reach;
    vAt = vec2(end * size + past, corner.y * reach);
    vLength = size;
    // Divided here, so that the varyings run evenly over the screen.
    float depth = mix(ca.z / ca.w, cb.z / cb.w, end);
    gl_Position = vec4(2.0 * p / uResolution, depth, 1.0);
  }
`;

const fragmentShader = /* glsl */ `
  uniform vec3 uColor;
  uniform float uPixel, uWidth, uOpacity, uFrom, uTo;
  varying vec2 vAt;
  varying vec2 vSteps;
  varying float vLength;

  void main() {
    float t = vLength > 0.0 ? clamp(vAt.x / vLength, 0.0, 1.0) : 0.0;
    float at = mix(vSteps.x, vSteps.y, t);
    if (at < uFrom || at > uTo) discard;
    float past = max(max(-vAt.x, vAt.x - vLength), 0.0);
    float alpha = clamp(0.5 * uWidth * uPixel + 0.5 - length(vec2(past, vAt.y)), 0.0, 1.0);
    if (alpha <= 0.0) discard;
    gl_FragColor = vec4(uColor, alpha * uOpacity);
  }
`;
