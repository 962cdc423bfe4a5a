// A WOFF file as the font in it: each table inflated by the browser, beside the page's own work
// (W3C, WOFF File Format 1.0).

const HEADER = 44;
const ENTRY = 20;
const FONT_HEADER = 12;
const FONT_ENTRY = 16;

export async function unpackWoff(file: ArrayBuffer): Promise<Uint8Array> {
  const view = new DataView(file);
  if (view.getUint32(0) !== 0x774f4646) throw new Error('This is no WOFF file.');
  const count = view.getUint16(12);
  const entries = Array.from({ length: count }, (_, k) => {
    const [tag, from, packed, size, checksum] = Array.from({ length: 5 }, (_each, field) =>
      view.getUint32(HEADER + k * ENTRY + 4 * field),
    ) as [number, number, number, number, number];
    return { tag, checksum, size, data: new Uint8Array(file, from, packed) };
  });
  const tables = await Promise.all(entries.map(({ data, size }) => inflated(data, size)));
  const font = new Uint8Array(
    tables.reduce((sum, { length }) => sum + padded(length), FONT_HEADER + count * FONT_ENTRY),
  );
  const out = new DataView(font.buffer);
  out.setUint32(0, view.getUint32(4));
  out.setUint16(4, count);
  const exponent = Math.floor(Math.log2(count));
  out.setUint16(6, 16 << exponent);
  out.setUint16(8, exponent);
  out.setUint16(10, 16 * count - (16 << exponent));
  let at = FONT_HEADER + count * FONT_ENTRY;
  entries.forEach(({ tag, checksum }, k) => {
    const table = tables[k] ?? new Uint8Array();
    const entry = FONT_HEADER + k * FONT_ENTRY;
    [tag, checksum, at, table.length].forEach((value, field) =>
      out.setUint32(entry + 4 * field, value),
    );
    font.set(table, at);
    at += padded(table.length);
  });
  return font;
}

const padded = (length: number): number => Math.ceil(length / 4) * 4;

async function inflated(data: Uint8Array<ArrayBuffer>, size: number): Promise<Uint8Array> {
  // What would not become smaller stands as it is.
  if (data.length === size) return data;
  const stream = new Blob([data]).stream().pipeThrough(new DecompressionStream('deflate'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}
