// The shapes that tell runs apart without their colours, as signed distances for a shader: all of about
// the area of a circle of radius 1. (Formulas: Inigo Quilez, "2D distance functions".)

import type { MarkerShape } from '../../../drawing/run-styles';

/** In the order in which the shader counts them. */
const shapes: readonly MarkerShape[] = [
  'circle',
  'square',
  'triangle',
  'diamond',
  'cross',
  'star',
  'wye',
  'hexagon',
];

export const shapeNumber = (marker: MarkerShape): number => shapes.indexOf(marker);

/** In a fragment shader: the distance to the outline of a shape, negative inside; y points up. */
export const markShape = /* glsl */ `
  float box(vec2 p, vec2 half_) {
    vec2 d = abs(p) - half_;
    return length(max(d, 0.0)) + min(max(d.x, d.y), 0.0);
  }

  float triangle(vec2 p, float r) {
    const float k = 1.7320508;
    p.x = abs(p.x) - r;
    p.y = p.y + r / k;
    if (p.x + k * p.y > 0.0) p = vec2(p.x - k * p.y, -k * p.x - p.y) / 2.0;
    p.x -= clamp(p.x, -2.0 * r, 0.0);
    return -length(p) * sign(p.y);
  }

  float star(vec2 p, float r, float rf) {
    const vec2 k1 = vec2(0.809016994375, -0.587785252292);
    const vec2 k2 = vec2(-k1.x, k1.y);
    p.x = abs(p.x);
    p -= 2.0 * max(dot(k1, p), 0.0) * k1;
    p -= 2.0 * max(dot(k2, p), 0.0) * k2;
    p.x = abs(p.x);
    p.y -= r;
    vec2 ba = rf * vec2(-k1.y, k1.x) - vec2(0.0, 1.0);
    float h = clamp(dot(p, ba) / dot(ba, ba), 0.0, r);
    return length(p - ba * h) * sign(p.y * ba.x - p.x * ba.y);
  }

  float hexagon(vec2 p, float r) {
    const vec3 k = vec3(-0.866025404, 0.5, 0.577350269);
    p = abs(p);
    p -= 2.0 * min(dot(k.xy, p), 0.0) * k.xy;
    p -= vec2(clamp(p.x, -k.z * r, k.z * r), r);
    return length(p) * sign(p.y);
  }

  // Three arms, one of them down.
  float wye(vec2 p) {
    const vec2 turn = vec2(-0.5, -0.8660254);
    p.x = abs(p.x);
    vec2 q = vec2(turn.x * p.x - turn.y * p.y, turn.y * p.x + turn.x * p.y);
    return min(box(p + vec2(0.0, 0.6), vec2(0.42, 0.65)), box(q + vec2(0.0, 0.6), vec2(0.42, 0.65)));
  }

  float markShape(vec2 p, float shape) {
    if (shape < 0.5) return length(p) - 1.0;
    if (shape < 1.5) return box(p, vec2(0.88));
    if (shape < 2.5) return triangle(p + vec2(0.0, 0.1), 1.24);
    if (shape < 3.5) return (abs(p.x) + abs(p.y) - 1.26) * 0.70710678;
    if (shape < 4.5) return min(box(p, vec2(1.2, 0.42)), box(p, vec2(0.42, 1.2)));
    if (shape < 5.5) return star(p, 1.4, 0.5);
    if (shape < 6.5) return wye(p);
    return hexagon(p, 0.95);
  }
`;
