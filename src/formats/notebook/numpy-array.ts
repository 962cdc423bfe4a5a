// A one-dimensional array of float64 as numpy shows it, `array([-6.11110793e-10,  8.14814391e-10])`:
// at most 8 digits behind the point, all in columns of one width, lines of at most 75 characters.
// The rules are those of numpy/_core/arrayprint.py.

const PRECISION = 8;
const LINE = 75;
/** Digits that decide a tie: with them a float64 near one is written exactly. */
const EXACT = 60;

export function numpyArray(values: readonly number[]): string {
  const finite = values.filter(Number.isFinite);
  const words = usesPowers(finite) ? inPowers(finite) : inDigits(finite);
  const width = Math.max(0, ...words.map((word) => word.length), ...others(values).map(roomOf));
  let next = 0;
  const cells = values.map((value) =>
    (Number.isFinite(value) ? (words[next++] ?? '') : otherText(value)).padStart(width),
  );
  return `array([${broken(cells)}])`;
}

const others = (values: readonly number[]): readonly number[] =>
  values.filter((value) => !Number.isFinite(value));

const otherText = (value: number): string =>
  Number.isNaN(value) ? 'nan' : value > 0 ? 'inf' : '-inf';

/** One -inf makes room for its sign in every column. */
const roomOf = (value: number): number => otherText(value).length;

/** Numbers that are large, small or far apart are written with powers of ten. */
function usesPowers(finite: readonly number[]): boolean {
  const sizes = finite.filter((value) => value !== 0).map(Math.abs);
  if (sizes.length === 0) return false;
  const [least, greatest] = [Math.min(...sizes), Math.max(...sizes)];
  return greatest >= 1e8 || least < 1e-4 || greatest / least > 1000;
}

function inPowers(values: readonly number[]): readonly string[] {
  const parts = values.map((value) => {
    const [mantissa = '', exponent = ''] = rounded(value, 'toExponential').split('e');
    const [whole = '', fraction = ''] = mantissa.split('.');
    return { whole, fraction: fraction.replace(/0+$/, ''), exponent: Number(exponent) };
  });
  const digits = Math.max(...parts.map(({ fraction }) => fraction.length));
  const power = Math.max(2, ...parts.map(({ exponent }) => String(Math.abs(exponent)).length));
  return inColumn(
    parts.map(({ whole, fraction, exponent }) => {
      const sign = exponent < 0 ? '-' : '+';
      const written = String(Math.abs(exponent)).padStart(power, '0');
      return `${whole}.${fraction.padEnd(digits, '0')}e${sign}${written}`;
    }),
  );
}

function inDigits(values: readonly number[]): readonly string[] {
  const parts = values.map((value) => {
    const [whole = '', fraction = ''] = rounded(value, 'toFixed').split('.');
    return { whole, fraction: fraction.replace(/0+$/, '') };
  });
  const digits = Math.max(0, ...parts.map(({ fraction }) => fraction.length));
  // Behind the point spaces stand in the place of zeros.
  return inColumn(parts.map(({ whole, fraction }) => `${whole}.${fraction.padEnd(digits)}`));
}

const inColumn = (words: readonly string[]): readonly string[] => {
  const width = Math.max(0, ...words.map((word) => word.length));
  return words.map((word) => word.padStart(width));
};

/** To 8 digits behind the point, or fewer that read back to it; a tie goes to the even digit. */
function rounded(value: number, notation: 'toExponential' | 'toFixed'): string {
  const size = Math.abs(value);
  const sign = value < 0 || Object.is(value, -0) ? '-' : '';
  const [mantissa = '', tens] = size.toExponential().split('e');
  const needed = Math.max(0, mantissa.length - 2) - (notation === 'toFixed' ? Number(tens) : 0);
  if (needed <= PRECISION) return sign + size[notation](Math.max(0, needed));
  const [exact = '', power] = size[notation](EXACT).split('e');
  const tail = exact.slice(exact.indexOf('.') + 1 + PRECISION);
  const tied = /^50*$/.test(tail);
  const even = /[02468]$/.test(exact.slice(0, -tail.length));
  if (!tied || !even) return sign + size[notation](PRECISION);
  return sign + exact.slice(0, -tail.length) + (power === undefined ? '' : `e${power}`);
}

/** A line goes on under the first number. */
function broken(cells: readonly string[]): string {
  const indent = ' '.repeat('array(['.length);
  const lines: string[] = [];
  let line = indent;
  cells.forEach((cell, k) => {
    // Room for the comma or the bracket behind it, and for the parenthesis at the end.
    if (line.length + cell.length > LINE - 2 && k > 0) {
      lines.push(line.trimEnd());
      line = indent;
    }
    line += k + 1 < cells.length ? `${cell}, ` : cell;
  });
  return [...lines, line].join('\n').slice(indent.length);
}
