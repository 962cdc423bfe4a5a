// Rows that somebody marks, from the one where it began to the one where it ends.

export interface RowSelection {
  readonly anchor: number;
  readonly end: number;
}

export const firstRow = ({ anchor, end }: RowSelection): number => Math.min(anchor, end);
export const lastRow = ({ anchor, end }: RowSelection): number => Math.max(anchor, end);
export const rowsIn = (selection: RowSelection): number =>
  lastRow(selection) - firstRow(selection) + 1;

/** What Shift with a key makes of it. */
interface Place {
  /** Where it begins if nothing is selected. */
  readonly current: number;
  readonly total: number;
  /** How many rows are in sight. */
  readonly page: number;
}

const moves: Readonly<Record<string, (end: number, place: Place) => number>> = {
  ArrowUp: (end) => end - 1,
  ArrowDown: (end) => end + 1,
  PageUp: (end, { page }) => end - page,
  PageDown: (end, { page }) => end + page,
  Home: () => 0,
  End: (_end, { total }) => total - 1,
};

/** @returns null for a key that selects nothing */
export function extended(
  selection: RowSelection | null,
  key: string,
  place: Place,
): RowSelection | null {
  const move = moves[key];
  if (!move || place.total === 0) return null;
  const { anchor, end } = selection ?? { anchor: place.current, end: place.current };
  return { anchor, end: Math.min(place.total - 1, Math.max(0, move(end, place))) };
}
