// The letters that the lab's texts are cut down to.
import { expect, test } from 'vitest';
import { renamed, unicodeRange, writtenCodes } from './own-letters.mjs';

test('neighbouring letters are one range, and an empty one is none', () => {
  const one = (code: number) => [code, code] as const;
  const ranges = [[0x20, 0x7e], one(0x7f), [0x200, 0x1ff], one(0xac00), [0xac02, 0xac03]] as const;
  expect(unicodeRange(ranges)).toBe('U+20-7f, U+ac00, U+ac02-ac03');
});

test('all texts are read: what the window says, its lessons, its help; and no control is a letter', async () => {
  const written = await writtenCodes();
  // 경사 하강, Ångström, ∇, and U+AC74 of a lesson's page.
  for (const letter of '경사하강Å∇Z건') expect(written).toContain(letter.codePointAt(0));
  // Of no text.
  expect(written).not.toContain('쀍'.codePointAt(0));
  expect(Math.min(...written)).toBe(0x20);
});

/** A font with nothing but names. @param names each with its platform and id, as bytes */
function fontOf(names: readonly (readonly [platform: number, id: number, text: Buffer])[]): Buffer {
  const head = Buffer.alloc(12 + 16);
  head.writeUInt16BE(1, 4);
  head.write('name', 12, 'latin1');
  head.writeUInt32BE(head.length, 12 + 8);
  const table = Buffer.alloc(6 + 12 * names.length);
  table.writeUInt16BE(names.length, 2);
  table.writeUInt16BE(table.length, 4);
  let offset = 0;
  names.forEach(([platform, id, { length }], k) => {
    [platform, 0, 0, id, length, offset].forEach((value, field) =>
      table.writeUInt16BE(value, 6 + 12 * k + 2 * field),
    );
    offset += length;
  });
  return Buffer.concat([head, table, ...names.map(([, , text]) => text)]);
}

test('the cut font has another name, everywhere but in its notices', () => {
  const mac = (text: string) => Buffer.from(text, 'latin1');
  const wide = (text: string) => Buffer.from(text, 'utf16le').swap16();
  const fontWith = (name: string) =>
    fontOf([
      [1, 1, mac(`${name} Variable`)],
      [3, 6, wide(`${name}Variable-${name}`)],
      [3, 0, wide('Reserved Font Name Pretendard')],
      [1, 13, mac('Pretendard')],
    ]);
  expect(renamed(fontWith('Pretendard'))).toEqual(fontWith('LabLetters'));
  expect(() => renamed(Buffer.alloc(12))).toThrow('no names');
});
