// Two numbers written so that their digits stand above each other: what is equal from the left
// is what their subtraction cancels.

export interface AlignedDigits {
  readonly a: string;
  readonly b: string;
  /**
   * So many leading characters are the same in both and cancel in a − b; 0 where nothing does. The
   * whole text where both are equal.
   */
  readonly common: number;
}

/** Numbers whose sizes are further apart share no digit and are written each on its own. */
const APART = 2;
/** Written out from 1e-4 to 17 digits before the point, which is all that a float64 has. */
const WRITTEN_OUT = [-4, 16] as const;

/**
 * Both texts have the same exponent and equally many decimals (zeros are added), and read back to
 * the same float64. Zero, Infinity and NaN share no digits with anything.
 */
export function alignDigits(a: number, b: number): AlignedDigits {
  const apart = { a: plain(a), b: plain(b), common: 0 };
  if (!Number.isFinite(a) || !Number.isFinite(b) || a === 0 || b === 0) return apart;
  const [one, other] = [parts(a), parts(b)];
  if (Math.abs(one.exponent - other.exponent) > APART) return apart;

  const exponent = Math.max(one.exponent, other.exponent);
  const onScale = ({ digits, exponent: own }: Parts) => '0'.repeat(exponent - own) + digits;
  const length = Math.max(onScale(one).length, onScale(other).length);
  const [mine, its] = [one, other].map((each) => {
    const { mantissa, power } = place(onScale(each).padEnd(length, '0'), exponent);
    return { mantissa: each.sign + mantissa, power };
  });
  return {
    a: mine.mantissa + mine.power,
    b: its.mantissa + its.power,
    common: a === b ? (mine.mantissa + mine.power).length : sameFront(mine.mantissa, its.mantissa),
  };
}

interface Parts {
  readonly sign: '' | '-';
  /** The fewest that tell it from other float64s, the first one not 0. */
  readonly digits: string;
  /** Of the first digit. */
  readonly exponent: number;
}

function parts(value: number): Parts {
  const [mantissa, exponent] = Math.abs(value).toExponential().split('e');
  return {
    sign: value < 0 ? '-' : '',
    digits: mantissa.replace('.', ''),
    exponent: Number(exponent),
  };
}

/** Puts the point, and the power of ten where the number is not written out. */
function place(digits: string, exponent: number) {
  const [least, most] = WRITTEN_OUT;
  if (exponent < least || exponent > most) {
    const power = `e${exponent < 0 ? '-' : '+'}${Math.abs(exponent)}`;
    return { mantissa: withPoint(digits, 1), power };
  }
  if (exponent < 0) return { mantissa: `0.${'0'.repeat(-exponent - 1)}${digits}`, power: '' };
  const whole = withPoint(digits.padEnd(exponent + 1, '0'), exponent + 1);
  return { mantissa: whole.replace(/^0+(?=\d)/, ''), power: '' };
}

const withPoint = (digits: string, before: number): string =>
  digits.length > before ? `${digits.slice(0, before)}.${digits.slice(before)}` : digits;

/** Leading zeros alone are no digits that could cancel. */
function sameFront(a: string, b: string): number {
  let same = 0;
  while (same < a.length && a[same] === b[same]) same++;
  return /[1-9]/.test(a.slice(0, same)) ? same : 0;
}

const plain = (value: number): string => (Object.is(value, -0) ? '-0' : String(value));
