// Bytes as letters that survive an address, a message and a file name (RFC 4648, section 5), without
// the padding. Written out because neither a browser nor Node is here.

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

export function toBase64url(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 3) {
    const group = bytes.subarray(at, at + 3);
    const [a = 0, b = 0, c = 0] = group;
    const bits = (a << 16) | (b << 8) | c;
    for (let k = 0; k <= group.length; k++) text += LETTERS[(bits >> (18 - 6 * k)) & 63];
  }
  return text;
}

/** @param text of those letters alone */
export function fromBase64url(text: string): Uint8Array {
  const bytes = new Uint8Array(Math.floor((text.length * 3) / 4));
  let bits = 0;
  let count = 0;
  let length = 0;
  for (const letter of text) {
    bits = ((bits << 6) | LETTERS.indexOf(letter)) & 0xffff;
    count += 6;
    if (count < 8) continue;
    count -= 8;
    bytes[length++] = bits >> count;
  }
  return bytes;
}
