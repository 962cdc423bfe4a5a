// How the runs of a session are told apart: each by a colour, a dash and a marker, so that any one of
// the three is enough. The colours are tokens of the style sheet.

/** A shape of a marker, by the name that d3 has for it without its “symbol”. */
export type MarkerShape =
  'circle' | 'square' | 'triangle' | 'diamond' | 'wye' | 'cross' | 'star' | 'hexagon';

export interface RunStyle {
  /** The name of the token of its colour. */
  readonly token: string;
  /** In pixels: drawn, left out, drawn …; none for a whole line. */
  readonly dash: readonly number[];
  readonly marker: MarkerShape;
}

/** By the style of a run, 0 … 7. The first is the run that the lab opens with. */
export const runStyles: readonly RunStyle[] = [
  { token: 'run-0', dash: [], marker: 'circle' },
  { token: 'run-1', dash: [9, 4], marker: 'square' },
  { token: 'run-2', dash: [2, 4], marker: 'triangle' },
  { token: 'run-3', dash: [12, 4, 2, 4], marker: 'diamond' },
  { token: 'run-4', dash: [5, 3], marker: 'cross' },
  { token: 'run-5', dash: [14, 6], marker: 'star' },
  { token: 'run-6', dash: [8, 3, 2, 3, 2, 3], marker: 'wye' },
  { token: 'run-7', dash: [1, 3], marker: 'hexagon' },
];

/** @throws RangeError for a style that no run can have */
export function runStyle(style: number): RunStyle {
  const known = runStyles[style];
  if (!known) throw new RangeError(`Expected a style from 0 to ${runStyles.length - 1}.`);
  return known;
}
