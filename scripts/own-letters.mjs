// The letters that the lab's own texts are written in, in a font of their own: a tenth of Pretendard,
// which is read whole only for what people type beyond them.
import { createHash } from 'node:crypto';
import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { create } from 'fontkitten';
import subsetFont from 'subset-font';
import { inCache, inProject } from './project.mjs';

/** What the window imports, and what stands in the place of it. */
const SHEET = 'pretendard/dist/web/variable/pretendardvariable.css';
const WHOLE = inProject('node_modules/pretendard/dist/web/variable/woff2/PretendardVariable.woff2');
const NAME = 'own-letters';

/** What is on screen comes from these. */
const SOURCES = [inProject('src'), inProject('docs')];
const WITH_TEXTS = /(?<!\.(?:test|fixture))\.(?:tsx?|mjs|css|html|md)$/;

/** Whatever is typed in a formula, and most names. */
const ALWAYS = Array.from({ length: 0x180 }, (_, code) => code).filter((code) => code >= 0x20);

/** @typedef {readonly number[]} Codes  code points, in order */

/** The code points of all texts there are. */
export async function writtenCodes() {
  /** @type {Set<number>} */
  const codes = new Set(ALWAYS);
  for (const folder of SOURCES) {
    for (const name of await readdir(folder, { recursive: true })) {
      if (!WITH_TEXTS.test(name)) continue;
      const text = await readFile(path.join(folder, name), 'utf8');
      for (const letter of text) codes.add(letter.codePointAt(0) ?? 0);
    }
  }
  for (let control = 0; control < ALWAYS[0]; control++) codes.delete(control);
  return codes;
}

/** @typedef {readonly [first: number, last: number]} Range  of code points */

/** All code points but these. @param {Codes} codes @returns {Range[]} */
const without = (codes) =>
  [0x1f, ...codes].map((code, k) => [code + 1, (codes[k] ?? 0x110000) - 1]);

/** As a style sheet names them; neighbours are one, and empty ones none. @param {readonly Range[]} ranges */
export function unicodeRange(ranges) {
  /** @type {[first: number, last: number][]} */
  const joined = [];
  for (const [first, last] of ranges.filter(([from, to]) => from <= to)) {
    const before = joined.at(-1);
    if (before && first === before[1] + 1) before[1] = last;
    else joined.push([first, last]);
  }
  const hex = (/** @type {number} */ code) => code.toString(16);
  return joined
    .map(([first, last]) => `U+${hex(first)}${last > first ? `-${hex(last)}` : ''}`)
    .join(', ');
}

/** Of a font's `name` table: the copyright and the licence, which stay as they are. */
const NOTICES = new Set([0, 7, 13, 14]);
/** Of the same length, so that nothing moves. */
const [RESERVED, OWN] = ['Pretendard', 'LabLetters'];

/**
 * Under a name of its own: the licence reserves the other for the font as it was.
 * @param {Buffer} font  sfnt; is changed
 */
export function renamed(font) {
  const tables = Array.from({ length: font.readUInt16BE(4) }, (_, k) => 12 + 16 * k);
  const entry = tables.find((at) => font.toString('latin1', at, at + 4) === 'name');
  if (entry === undefined) throw new Error('The font has no names.');
  const names = font.readUInt32BE(entry + 8);
  const strings = names + font.readUInt16BE(names + 4);
  for (let k = 0; k < font.readUInt16BE(names + 2); k++) {
    const [platform, , , id = 0, length = 0, offset = 0] = Array.from({ length: 6 }, (_, field) =>
      font.readUInt16BE(names + 6 + 12 * k + 2 * field),
    );
    if (NOTICES.has(id)) continue;
    const text = font.subarray(strings + offset, strings + offset + length);
    // Of a Mac, in bytes; else in UTF-16, the high byte first.
    const bytes = (/** @type {string} */ name) =>
      platform === 1 ? Buffer.from(name, 'latin1') : Buffer.from(name, 'utf16le').swap16();
    for (let at = text.indexOf(bytes(RESERVED)); at >= 0; at = text.indexOf(bytes(RESERVED)))
      text.set(bytes(OWN), at);
  }
  return font;
}

/**
 * The font of these letters, and which of them it has; made once and kept.
 * @param {ReadonlySet<number>} written
 * @returns {Promise<{ readonly file: string, readonly codes: Codes }>}
 */
async function cutFont(written) {
  const whole = await readFile(WHOLE);
  const text = String.fromCodePoint(...written);
  const key = createHash('sha256').update(whole).update(text).digest('hex').slice(0, 16);
  const [file, codesFile] = [`${NAME}.woff2`, 'codes.json'].map((name) =>
    inCache('letters', key, name),
  );
  const kept = await readFile(codesFile, 'utf8').catch(() => null);
  if (kept) return { file, codes: JSON.parse(kept) };
  const cut = renamed(await subsetFont(whole, text, { targetFormat: 'sfnt' }));
  const font = create(cut);
  if (font.isCollection) throw new Error(`${WHOLE} is a collection.`);
  const codes = font.characterSet.toSorted((a, b) => a - b);
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, await subsetFont(cut, text, { targetFormat: 'woff2' }));
  await writeFile(codesFile, JSON.stringify(codes));
  return { file, codes };
}

/** A style sheet reads the `\` of Windows as another thing. @param {string} file @param {string} range */
const face = (file, range) => `@font-face {
  font-family: 'Pretendard Variable';
  font-weight: 45 920;
  font-style: normal;
  font-display: swap;
  src: url('${file.replaceAll('\\', '/')}') format('woff2-variations');
  unicode-range: ${range};
}`;

/** @returns {Promise<string>} the style sheet */
async function lettersSheet() {
  const written = await writtenCodes();
  const { file, codes } = await cutFont(written);
  const own = new Set(codes);
  const lacking = [...written].filter((code) => !own.has(code)).toSorted((a, b) => a - b);
  // Of two faces with a letter the later one draws it, and the other is not fetched: neither is it for a
  // sign of our own that it lacks.
  return [
    face(WHOLE, unicodeRange(without(lacking))),
    face(file, unicodeRange(codes.map((code) => [code, code]))),
  ].join('\n');
}

/**
 * Puts the two faces in the place of the one, and has the small one fetched beside the program.
 * @returns {import('vite').Plugin}
 */
export const ownLetters = () => ({
  name: 'descent-lab:own-letters',
  enforce: 'pre',
  load: (id) => (id.endsWith(SHEET) ? lettersSheet() : null),
  transformIndexHtml: {
    order: 'post',
    handler(_html, { bundle }) {
      const files = Object.keys(bundle ?? {}).filter((file) => file.includes(NAME));
      return files.map((file) => ({
        tag: 'link',
        attrs: {
          rel: 'preload',
          as: 'font',
          type: 'font/woff2',
          href: `./${file}`,
          crossorigin: true,
        },
        injectTo: /** @type {const} */ ('head-prepend'),
      }));
    },
  },
});
