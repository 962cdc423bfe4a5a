// Text that somebody typed, so that Markdown, HTML and TeX see nothing but text in it.

export const markdownText = (text: string): string =>
  text
    .replaceAll(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll(/[\\`*_{}[\]#|$~!]/g, String.raw`\$&`);
