// The three axes as they are written: which edges of the box they run along, and where their
// ticks are.

import type { HeightScale } from '../../../model/viewport/height-scale';
import type { AxisScale, Viewport } from '../../../model/viewport/viewport';
import { tickText } from '../../../../i18n/number-format';
import { axisTickText, countedFrom } from '../../../drawing/ticks/axis-name';
import { FLOOR, HEIGHT, sceneX, sceneZ } from '../scene-box';
import { edgesOf, type Edge, type Sides, type Triple } from './box-edges';

export interface AxisTick {
  /** The coordinate, or its distance from what the axis is counted from. */
  readonly text: string;
  readonly place: Triple;
}

export interface Axis extends Edge {
  /** Written behind the letter: what the numbers are counted from. */
  readonly origin: string;
  readonly ticks: readonly AxisTick[];
}

const TICKS = 5;
const LOG_TICKS = 9;

const inFrame = (position: number): boolean => position >= -1e-9 && position <= 1 + 1e-9;

/** What is written at each tick of an axis, and where it is on the axis. */
const ticksOf = (axis: AxisScale) =>
  axis
    .ticks(axis.constant === null ? TICKS : LOG_TICKS)
    .map((value) => ({ text: axisTickText(value, axis), at: axis(axis.origin + value) }))
    .filter(({ at }) => inFrame(at));

export function axesOf(viewport: Viewport, heightScale: HeightScale | null, sides: Sides): Axis[] {
  const [x0, x1, f] = edgesOf(sides);
  const [nearX, nearZ] = sides.near;
  const [leftX, leftZ] = sides.left;
  return [
    {
      ...x0,
      origin: countedFrom(viewport.x0),
      ticks: ticksOf(viewport.x0).map(({ text, at }) => ({
        text,
        place: [sceneX(at), FLOOR, nearZ],
      })),
    },
    {
      ...x1,
      origin: countedFrom(viewport.x1),
      ticks: ticksOf(viewport.x1).map(({ text, at }) => ({
        text,
        place: [nearX, FLOOR, sceneZ(at)],
      })),
    },
    {
      ...f,
      origin: '',
      ticks: (heightScale?.ticks ?? [])
        .map((value) => ({ value, height: heightScale?.height(value) ?? Number.NaN }))
        .filter(({ height }) => inFrame(height))
        .map(({ value, height }) => ({
          text: tickText(value),
          place: [leftX, HEIGHT * height, leftZ],
        })),
    },
  ];
}
