// A tree as the text of an SVG file. Whatever a text holds, it comes out as text.

import type { XmlNode } from './node';

/** The same without what XML 1.0 has no place for: control characters and halves of characters. */
const xmlText = (text: string): string =>
  text.replace(/[^\P{Cc}\t\n\r]|\p{Cs}|[\ufffe\uffff]/gu, '');

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\n': '&#10;',
  '\t': '&#9;',
  '\r': '&#13;',
  // Some parsers take these for ends of lines.
  '\u2028': '&#8232;',
  '\u2029': '&#8233;',
};

const escapedText = (text: string): string =>
  xmlText(text).replace(/[&<>\u2028\u2029]/g, (sign) => escapes[sign] ?? '');

const escapedValue = (text: string): string =>
  xmlText(text).replace(/[&<>"\n\t\r\u2028\u2029]/g, (sign) => escapes[sign] ?? '');

/** One element a line, indented; an element that holds text stays on its line. */
export function xmlOf(node: XmlNode, indent = ''): string {
  const { name, attributes, children = [] } = node;
  const head = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapedValue(value)}"`);
  const open = `${indent}<${name}${head.join('')}`;
  if (children.length === 0) return `${open}/>\n`;
  if (children.some((child) => typeof child === 'string')) {
    // Air between its pieces would be read as spaces.
    const line = children.map((child) =>
      typeof child === 'string' ? escapedText(child) : xmlOf(child).trim(),
    );
    return `${open}>${line.join('')}</${name}>\n`;
  }
  const inside = children.map((child) =>
    typeof child === 'string' ? escapedText(child) : xmlOf(child, `${indent} `),
  );
  return `${open}>\n${inside.join('')}${indent}</${name}>\n`;
}
