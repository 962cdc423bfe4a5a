// How many plots stand beside each other, so that all are squares as large as the room lets them be.

export interface GridRoom {
  readonly width: number;
  readonly height: number;
  /** Left of the first column and below each column's last plot, for numbers; right of the last. */
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
  /** Above each plot, for its words; between plots. */
  readonly caption: number;
  readonly gap: number;
}

export interface GridLayout {
  readonly columns: number;
  readonly rows: number;
  /** Of each square, in whole pixels. */
  readonly side: number;
  /** The upper left corner of each square. */
  readonly corners: readonly (readonly [left: number, top: number])[];
}

/** @param count at least 1; lengths in CSS pixels */
export function gridLayout(count: number, room: GridRoom): GridLayout {
  const { width, height, left, bottom, right, caption, gap } = room;
  const sideOf = (columns: number): number => {
    const rows = Math.ceil(count / columns);
    const across = (width - left - right - (columns - 1) * gap) / columns;
    const down = (height - bottom - rows * caption - (rows - 1) * gap) / rows;
    return Math.max(0, Math.floor(Math.min(across, down)));
  };
  let columns = 1;
  for (let more = 2; more <= count; more++) if (sideOf(more) > sideOf(columns)) columns = more;
  const rows = Math.ceil(count / columns);
  const side = sideOf(columns);
  const spare = width - left - right - columns * side - (columns - 1) * gap;
  const from = left + Math.max(0, Math.floor(spare / 2));
  return {
    columns,
    rows,
    side,
    corners: Array.from({ length: count }, (_, k) => [
      from + (k % columns) * (side + gap),
      caption + Math.floor(k / columns) * (side + caption + gap),
    ]),
  };
}
