// What the figure of slices shows, out of those that the core took.

import type { Lab } from '../../../model/lab';
import type { SliceLine } from '../line/line-scale';
import { sliceName, type SliceName } from './slice-formula';

export interface SliceAt {
  readonly axis: number;
  readonly variable: string;
  readonly name: SliceName;
  readonly line: SliceLine;
  readonly numerical: number;
}

/** @returns both slices, or null before the core has answered */
export function slicesAt(lab: Lab): readonly [SliceAt, SliceAt] | null {
  const slices = lab.results.slices.value;
  const { key, entry, variables, dimension } = lab.subject.value;
  if (!slices || slices.objective !== key || slices.lines.length !== 2) return null;
  const { f, at, values, slope, lines } = slices;
  const [first, second] = lines.map(({ axis, offsets }, k): SliceAt => {
    const held = lines[1 - k]?.axis ?? 0;
    const variable = variables[axis] ?? '';
    const name = sliceName(
      {
        objective: entry?.id ?? null,
        dimension,
        k,
        moving: variable,
        held: variables[held] ?? '',
        value: at[held] ?? Number.NaN,
      },
      lab.texts.value.slices,
    );
    const line = {
      offsets,
      values: values[k] ?? new Float64Array(),
      x: at[axis] ?? Number.NaN,
      f,
      slope: slope.exact[axis] ?? Number.NaN,
    };
    return { axis, variable, name, line, numerical: slope.numerical[axis] ?? Number.NaN };
  });
  return first && second ? [first, second] : null;
}
