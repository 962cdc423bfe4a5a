// Text that somebody typed, so that Markdown, HTML and TeX see nothing but text in it.

import { closedMarks } from '../../shared/direction-marks';

export const markdownText = (text: string): string =>
  closedMarks(text)
    .replaceAll(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll(/[\\`*_{}[\]#|$~!]/g, String.raw`\$&`);
