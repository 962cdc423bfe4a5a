// Where the views of a picture stand: side by side where it is wide, one under another where it is tall.
// The field is a square, so it takes no more width than it has height for.

import type { StageView } from './stage-look';

export interface StagePlace {
  readonly view: StageView;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** In CSS pixels. */
export interface StageRoom {
  readonly width: number;
  readonly height: number;
  readonly gap: number;
}

/** From this ratio of the sides on a picture is wide; below this it is tall. */
const WIDE = 1.25;
const TALL = 0.8;
/** Of the height for what stands above, of the width for the figure. */
const UPPER = 0.6;
const FIGURE = 0.58;
/** Of a tall picture's height for figure and field together. */
const BOTH = 0.76;

/** @param views in any order, each once */
export function placesFor(views: readonly StageView[], room: StageRoom): readonly StagePlace[] {
  const { width, height, gap } = room;
  const order = (['figure', 'field', 'chart'] as const).filter((view) => views.includes(view));
  const [first, second, third] = order;
  if (!first) return [];
  if (!second) return [{ view: first, left: 0, top: 0, width, height }];
  const shape = width / height;
  if (!third) {
    const chart = second === 'chart';
    if (shape < WIDE) return rows(first, second, room, chart ? UPPER : 0.5);
    return columns(
      first,
      second,
      room,
      first === 'field' ? square(room) : chart ? FIGURE : 1 - square(room),
    );
  }
  if (shape >= WIDE) {
    const [figure, right] = columns('figure', 'field', room, FIGURE);
    const beside = rows('field', 'chart', { ...room, width: right.width }, UPPER);
    return [figure, ...beside.map((place) => ({ ...place, left: right.left }))];
  }
  if (shape >= TALL) {
    const [above, below] = rows('figure', 'field', room, UPPER - 0.05);
    const beside = columns('field', 'chart', { ...room, height: below.height }, 0.46);
    return [above, ...beside.map((place) => ({ ...place, top: below.top }))];
  }
  const upper = { ...room, height: Math.round((height - gap) * BOTH) };
  const top = upper.height + gap;
  const chart: StagePlace = { view: 'chart', left: 0, top, width, height: height - top };
  return [...rows('figure', 'field', upper, 0.5), chart];
}

/** The part of the width that a square of the height takes, at most half. */
const square = ({ width, height }: StageRoom): number => Math.min(0.5, height / width);

type Pair = readonly [StagePlace, StagePlace];

function rows(above: StageView, below: StageView, room: StageRoom, part: number): Pair {
  const { width, height, gap } = room;
  const first = Math.round((height - gap) * part);
  const top = first + gap;
  return [
    { view: above, left: 0, top: 0, width, height: first },
    { view: below, left: 0, top, width, height: height - top },
  ];
}

function columns(before: StageView, after: StageView, room: StageRoom, part: number): Pair {
  const { width, height, gap } = room;
  const first = Math.round((width - gap) * part);
  const left = first + gap;
  return [
    { view: before, left: 0, top: 0, width: first, height },
    { view: after, left, top: 0, width: width - left, height },
  ];
}
