// Columns of text for a terminal.

/** Every cell of a column padded on the left to the width of its widest. */
export function align(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, c) => Math.max(...rows.map((row) => width(row[c] ?? ''))));
  return rows.map((row) =>
    row.map((text, c) => ' '.repeat((widths[c] ?? 0) - width(text)) + text).join('  '),
  );
}

/** Ten significant digits: enough to see a step, and columns that fit in 80 characters. */
export function cell(value: number): string {
  if (!Number.isFinite(value)) return String(value);
  const size = Math.abs(value);
  return value === 0 || (size >= 1e-3 && size < 1e7)
    ? String(Number(value.toPrecision(10)))
    : value.toExponential(8);
}

/** Columns of a terminal: Hangul takes two. */
const width = (text: string): number =>
  text.length + (text.match(/[\u1100-\u11ff\uac00-\ud7a3]/g)?.length ?? 0);
