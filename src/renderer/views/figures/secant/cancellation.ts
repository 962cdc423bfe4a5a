// How much of a written number a subtraction cancels: its leading significant digits. Digits that
// differ by a borrow (25.0… less 24.9…) cancel like equal ones.

/** @returns how many characters of `text` its first `digits` significant digits take */
export function cancelledLength(text: string, digits: number): number {
  if (digits < 1) return 0;
  let seen = 0;
  for (let k = 0; k < text.length; k++) {
    const character = text[k] ?? '';
    if (character === 'e') return k;
    if (!/\d/.test(character) || (seen === 0 && character === '0')) continue;
    seen++;
    if (seen === digits) return k + 1;
  }
  return text.length;
}
