// A value and its range for those who hear a slider or a field. As text: these attributes are
// decimal numbers, and know no 1e-7.

/** 0.0000001, 50000; to the twentieth decimal. */
const decimal = new Intl.NumberFormat('en-US', { useGrouping: false, maximumFractionDigits: 20 });

interface Values {
  readonly now: number;
  readonly min?: number;
  readonly max?: number;
}

/** Attributes; what is not a finite number is left out. */
export const ariaValues = ({ now, min, max }: Values): Readonly<Record<string, string>> =>
  Object.fromEntries(
    [
      ['aria-valuenow', now] as const,
      ['aria-valuemin', min] as const,
      ['aria-valuemax', max] as const,
    ].flatMap(([name, value]) => {
      return value !== undefined && Number.isFinite(value) ? [[name, decimal.format(value)]] : [];
    }),
  );
