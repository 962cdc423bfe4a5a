// How strongly a value colours its cell: 0 … 1 of the greatest in its map. The sign chooses the
// hue (the sheet has blue and orange, which all eyes tell apart) and is written in the number too.

export interface CellShade {
  readonly sign: 'plus' | 'minus' | 'none';
  readonly part: number;
}

export function cellShade(value: number, values: Float64Array): CellShade {
  const greatest = values.reduce((most, one) => Math.max(most, Math.abs(one)), 0);
  const part = Math.abs(value) / greatest;
  if (!Number.isFinite(part) || part === 0) return { sign: 'none', part: 0 };
  return { sign: value > 0 ? 'plus' : 'minus', part };
}
