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
  Vector2,
} from 'three';
import { quadCorner, Quads } from './quads';
import { FLOOR } from '../scene-box';
import { lifted, type ScreenUniforms } from '../screen-uniforms';

/** Room for segments that several meshes with different pens may draw. */
export const segmentQuads = (records: Float32Array): Quads =>
  new Quads(records, { a: 3, b: 3, steps: 2, slope: 2, lengths: 2 });

export interface Pen {
  readonly color: Color;
  /** CSS pixels. */
  readonly width: number;
  readonly opacity?: number;
  /** Dashes and gaps in turn, in CSS pixels, three of each at the most; none: a whole line. */
  readonly dash?: readonly number[];
  /** Of what is still to come, as a part of the opacity. */
  readonly ahead?: number;
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
  { geometry }: Pick<Quads, 'geometry'>,
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
      uDash: { value: dashPattern(pen.dash) },
      uDashScale: { value: 1 },
      uStrength: { value: 1 },
      uStep: { value: Number.MAX_SAFE_INTEGER },
      uAhead: { value: pen.ahead ?? 1 },
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
  const mesh = new Mesh(geometry, material);
  mesh.frustumCulled = false;
  mesh.renderOrder = pen.order ?? 0;
  return mesh;
}

/** Dashes that a pattern may have, each with the gap behind it. */
const DASHES = 3;

/** The dashes and gaps of a line as the shader takes them; those that are not there are 0. */
export const dashPattern = (dash: readonly number[] = []): readonly Vector2[] =>
  Array.from({ length: DASHES }, (_, k) => new Vector2(dash[2 * k] ?? 0, dash[2 * k + 1] ?? 0));

const vertexShader = /* glsl */ `
  attribute vec3 a;
  attribute vec3 b;
  attribute vec2 steps;
  attribute vec2 slope;
  attribute vec2 lengths;
  uniform vec2 uResolution;
  uniform float uPixel, uWidth, uLift, uUpper, uFlat, uCap;
  varying vec2 vAt;
  varying vec2 vSteps;
  varying vec2 vDashes;
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
    vDashes = vec2(0.0);
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
    // Pixels a unit of length to a power of two: neighbours mostly agree, so dashes run on across joints.
    float pixels = size / (uPixel * max(lengths.y - lengths.x, 1e-6));
    vDashes = lengths * exp2(round(log2(max(pixels, 1e-6))));
    // Divided here, so that the varyings run evenly over the screen.
    float depth = mix(ca.z / ca.w, cb.z / cb.w, end);
    gl_Position = vec4(2.0 * p / uResolution, depth, 1.0);
  }
`;

const fragmentShader = /* glsl */ `
  uniform vec3 uColor;
  uniform vec2 uDash[${DASHES}];
  uniform float uPixel, uWidth, uOpacity, uFrom, uTo, uStep, uAhead, uStrength, uDashScale;
  varying vec2 vAt;
  varying vec2 vSteps;
  varying vec2 vDashes;
  varying float vLength;

  // How much of a pixel a dash covers that begins at a place of the pattern.
  float dash(float at, float period, float begin, float size) {
    float away = abs(at - begin - 0.5 * size);
    return clamp((0.5 * size - min(away, period - away)) * uPixel + 0.5, 0.0, 1.0);
  }

  // A line without a pattern is whole.
  float dashed(float at) {
    float period = 0.0;
    for (int k = 0; k < ${DASHES}; k++) period += uDashScale * (uDash[k].x + uDash[k].y);
    if (period <= 0.0) return 1.0;
    float place = mod(at, period);
    float begin = 0.0;
    float cover = 0.0;
    for (int k = 0; k < ${DASHES}; k++) {
      vec2 d = uDashScale * uDash[k];
      if (d.x > 0.0) cover = max(cover, dash(place, period, begin, d.x));
      begin += d.x + d.y;
    }
    return cover;
  }

  void main() {
    float t = vLength > 0.0 ? clamp(vAt.x / vLength, 0.0, 1.0) : 0.0;
    float at = mix(vSteps.x, vSteps.y, t);
    if (at < uFrom || at > uTo) discard;
    float past = max(max(-vAt.x, vAt.x - vLength), 0.0);
    float alpha = clamp(0.5 * uWidth * uPixel + 0.5 - length(vec2(past, vAt.y)), 0.0, 1.0);
    bool ahead = at > uStep;
    // See-through caps would show as beads where they overlap.
    if (ahead && uAhead < 1.0 && past > 0.0) discard;
    alpha *= dashed(mix(vDashes.x, vDashes.y, t));
    if (alpha <= 0.0) discard;
    gl_FragColor = vec4(uColor, alpha * uOpacity * uStrength * (ahead ? uAhead : 1.0));
  }
`;
