// Numbers of a picture: a hundredth of a pixel is finer than any screen or printer shows.

/** Never an exponent and never −0, which some readers of SVG do not know. */
export function numberText(value: number): string {
  const rounded = Math.round(value * 100) / 100;
  return Math.abs(rounded) < 1e21 ? String(rounded + 0) : '0';
}

/** Of a share, such as an opacity. */
export const shareText = (value: number): string => String(Math.round(value * 1000) / 1000 + 0);
