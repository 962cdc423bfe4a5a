// Where the square of the field stands in its host, in CSS pixels.

export interface FieldLayout {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly top: number;
  /** Of the square frame. */
  readonly side: number;
}

export interface FieldRoom {
  readonly width: number;
  readonly height: number;
  /** Left of the frame, for ticks. */
  readonly left: number;
  /** Below the frame, for ticks. */
  readonly bottom: number;
  /** The line under the ticks: legend and read-out. */
  readonly foot: number;
  readonly head: number;
  readonly right: number;
}

/** The largest square that fits, in whole pixels, in the middle of the width that is left. */
export function fieldLayout(room: FieldRoom): FieldLayout {
  const { width, height, head, bottom, foot, left, right } = room;
  const side = Math.max(
    0,
    Math.floor(Math.min(width - left - right, height - head - bottom - foot)),
  );
  const spare = Math.max(0, width - left - right - side);
  return { width, height, left: Math.round(left + spare / 2), top: head, side };
}
