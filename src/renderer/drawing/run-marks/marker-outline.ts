// The shapes that tell runs apart where colours do not, each of about the area of a circle.

import type { MarkerShape } from '../run-styles';

type Corner = readonly [number, number];

/** Corners on a circle, from the top clockwise, y downwards; radii take turns. */
const around = (count: number, radii: readonly number[], turn = 0): readonly Corner[] =>
  Array.from({ length: count }, (_, k) => {
    const angle = (2 * Math.PI * k) / count + turn;
    const radius = radii[k % radii.length] ?? 1;
    return [radius * Math.sin(angle), -radius * Math.cos(angle)];
  });

const turned = (points: readonly Corner[], angle: number): readonly Corner[] => {
  const [sine, cosine] = [Math.sin(angle), Math.cos(angle)];
  return points.map(([x, y]) => [x * cosine - y * sine, x * sine + y * cosine]);
};

/** The lower arm of the wye, from where it meets the right one. */
const ARM_OF_WYE: readonly Corner[] = [
  [0.48, 0.277],
  [0.48, 1.24],
  [-0.48, 1.24],
];

/** Half the length of an arm of the cross, and half its breadth. */
const [ARM, BREADTH] = [1.3, 0.44];

/** For a radius of 1. */
const corners: Readonly<Record<Exclude<MarkerShape, 'circle'>, readonly Corner[]>> = {
  square: around(4, [1.27], Math.PI / 4),
  triangle: around(3, [1.45]),
  diamond: around(4, [1.34]),
  wye: [0, 1, 2].flatMap((arm) => turned(ARM_OF_WYE, (2 * Math.PI * arm) / 3)),
  cross: [
    [-BREADTH, -ARM],
    [BREADTH, -ARM],
    [BREADTH, -BREADTH],
    [ARM, -BREADTH],
    [ARM, BREADTH],
    [BREADTH, BREADTH],
    [BREADTH, ARM],
    [-BREADTH, ARM],
    [-BREADTH, BREADTH],
    [-ARM, BREADTH],
    [-ARM, -BREADTH],
    [-BREADTH, -BREADTH],
  ],
  star: around(10, [1.6, 0.68]),
  hexagon: around(6, [1.13], Math.PI / 6),
};

/** Adds a marker to a path; a circle of the same radius covers about as much. */
export function traceMarker(
  pen: Pick<CanvasPath, 'moveTo' | 'lineTo' | 'arc' | 'closePath'>,
  marker: MarkerShape,
  x: number,
  y: number,
  radius: number,
): void {
  if (marker === 'circle') {
    pen.moveTo(x + radius, y);
    pen.arc(x, y, radius, 0, 2 * Math.PI);
    return;
  }
  corners[marker].forEach(([dx, dy], k) => {
    if (k === 0) pen.moveTo(x + dx * radius, y + dy * radius);
    else pen.lineTo(x + dx * radius, y + dy * radius);
  });
  pen.closePath();
}

/** As the `d` of an SVG path about (x, y). */
export function markerPath(marker: MarkerShape, x: number, y: number, radius: number): string {
  const at = (value: number) => value.toFixed(2);
  if (marker === 'circle') {
    const half = `a${radius},${radius} 0 0 1`;
    return `M${at(x - radius)},${at(y)}${half} ${2 * radius},0${half} ${-2 * radius},0z`;
  }
  const points = corners[marker].map(([dx, dy]) => `${at(x + dx * radius)},${at(y + dy * radius)}`);
  return `M${points.join('L')}z`;
}
