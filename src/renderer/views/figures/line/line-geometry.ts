// Where a slice is drawn: the plot inside its rectangle, its scale, and ticks that have room.

import { charactersWidth } from '../../../drawing/text/text-width';
import type { Tick } from '../../../drawing/ticks/tick';
import { lineScale, lineTicks, type SliceLine, type LineScale } from './line-scale';

export interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface LineGeometry {
  readonly scale: LineScale;
  /** The plot, in the same pixels as the rectangle. */
  readonly plot: Rectangle;
  readonly across: readonly Tick[];
  readonly up: readonly Tick[];
}

/** Ticks up stand apart by so many times their size; ticks across by so many times their width. */
const LEADING = 3.6;
const SPACING = 1.8;
/** Smaller than this there is nothing to see. */
const LEAST = 20;

/**
 * @param em type size in pixels
 * @param near whether axes count from the point, as they must where only its last digits change
 * @returns null where f is no finite number, or there is no room
 */
export function lineGeometry(
  rectangle: Rectangle,
  em: number,
  line: SliceLine,
  near: boolean,
): LineGeometry | null {
  const scale = lineScale(line, near);
  if (!scale) return null;
  const bottom = 2 * em;
  const top = 1.5 * em;
  const height = rectangle.height - top - bottom;
  if (height < LEAST) return null;
  const up = lineTicks(scale.up, scale.heights, near ? 0 : line.f, height / (LEADING * em));
  const left = Math.max(charactersWidth('00', em, 'number'), widestOf(up, em)) + 0.7 * em;
  const width = rectangle.width - left - em;
  if (width < LEAST) return null;

  const ends = [line.offsets[0] ?? -1, line.offsets.at(-1) ?? 1] as const;
  const ticksFor = (most: number) => lineTicks(scale.across, ends, near ? 0 : line.x, most);
  const widest = widestOf(ticksFor(4), em);
  const across = ticksFor(width / (SPACING * Math.max(widest, 2.4 * em)));
  return {
    scale,
    plot: { x: rectangle.x + left, y: rectangle.y + top, width, height },
    across,
    up,
  };
}

const widestOf = (ticks: readonly Tick[], em: number): number =>
  Math.max(...ticks.map(({ text }) => charactersWidth(text, em, 'number')));
