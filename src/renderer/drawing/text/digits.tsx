// A number digit by digit: what a subtraction cancels is struck, what rounding has swallowed
// stands in ice.

export interface DigitsOf {
  readonly text: string;
  /** So many leading characters are struck. */
  readonly struck?: number;
  /** `ice`: x ± h is x itself. `beyond`: not a finite number. */
  readonly tone?: 'ice' | 'beyond';
}

export function Digits({ text, struck = 0, tone, iceText }: DigitsOf & { iceText: string }) {
  return (
    <td class={`digits ${tone ?? ''}`} {...(tone === 'ice' ? { title: iceText } : {})}>
      {struck > 0 && <s>{text.slice(0, struck)}</s>}
      {text.slice(struck)}
    </td>
  );
}
