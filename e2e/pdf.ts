// A PDF as a reader has it: its pages, its words, its structure and its pixels.

import type { ElectronApplication } from '@playwright/test';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { pictureOf, pixelsOf, shares } from './picture';

export interface Pdf {
  readonly pages: number;
  /** Of the first page, in millimetres. */
  readonly size: readonly [number, number];
  readonly title: string;
  /** All that is written, without spaces. */
  readonly text: string;
  /** The roles of its structure: H1, P, Table, Figure … */
  readonly roles: ReadonlySet<string>;
  /** What its figures show, in words. */
  readonly alternatives: readonly string[];
  /** Fonts that are not inside. */
  readonly missingFonts: readonly string[];
  /** The share of the first page that is clearly coloured, and whether its edge is white all around. */
  readonly coloured: number;
  readonly whiteEdge: boolean;
  /** Red, green and blue of the first page, 0 … 255, at parts of its width and height. */
  readonly at: (u: number, v: number) => readonly number[];
}

interface StructNode {
  readonly role?: string;
  readonly alt?: string;
  readonly children?: readonly StructNode[];
}

interface Canvas {
  readonly canvas: HTMLCanvasElement;
  readonly context: CanvasRenderingContext2D;
}

const MM = 25.4 / 72;

/** Prints by the menu, to PDF in place of a printer. */
export async function printed(
  app: ElectronApplication,
  paper: 'A4' | 'Letter' = 'A4',
): Promise<Pdf & { readonly landscape: boolean }> {
  const { pdf, landscape } = await app.evaluate(
    ({ BrowserWindow, Menu }, pageSize) =>
      new Promise<{ pdf: string; landscape: boolean }>((done) => {
        const { webContents } = BrowserWindow.getAllWindows()[0];
        webContents.print = ({ printBackground = false, landscape = false } = {}, callback) => {
          void (async () => {
            const bytes = await webContents.printToPDF({ printBackground, landscape, pageSize });
            callback?.(true, '');
            done({ pdf: bytes.toString('base64'), landscape });
          })();
        };
        Menu.getApplicationMenu()!.getMenuItemById('print')!.click();
      }),
    paper,
  );
  return { ...(await readPdf(Buffer.from(pdf, 'base64'))), landscape };
}

export async function readPdf(bytes: Uint8Array): Promise<Pdf> {
  const loading = getDocument({ data: Uint8Array.from(bytes), verbosity: 0 });
  const file = await loading.promise;
  const roles = new Set<string>();
  const alternatives: string[] = [];
  const visit = ({ role, alt, children = [] }: StructNode): void => {
    if (role !== undefined) roles.add(role);
    if (alt !== undefined) alternatives.push(alt);
    for (const child of children) visit(child);
  };
  const words: string[] = [];
  for (let k = 1; k <= file.numPages; k++) {
    const page = await file.getPage(k);
    const { items } = await page.getTextContent();
    words.push(...items.map((item) => ('str' in item ? item.str : '')));
    const tree = (await page.getStructTree()) as StructNode | null;
    if (tree) visit(tree);
  }
  const first = await file.getPage(1);
  const viewport = first.getViewport({ scale: 1 });
  const [width, height] = [Math.floor(viewport.width), Math.floor(viewport.height)];
  const factory = file.canvasFactory as { create: (width: number, height: number) => Canvas };
  const { canvas, context } = factory.create(width, height);
  await first.render({ canvas, canvasContext: context, viewport }).promise;
  const { data } = context.getImageData(0, 0, width, height);
  const { info } = await file.getMetadata();
  const pages = file.numPages;
  await loading.destroy();
  const picture = pictureOf({ width, height, data });
  const pixels = pixelsOf(picture);
  const isOnEdge = (x: number, y: number) => x < 5 || y < 5 || x > width - 6 || y > height - 6;
  return {
    pages,
    size: [viewport.width * MM, viewport.height * MM],
    title: String((info as { Title?: string }).Title),
    text: words.join('').replaceAll(/\s+/g, ''),
    roles,
    alternatives,
    missingFonts: missingFonts(Buffer.from(bytes).toString('latin1')),
    coloured: shares(pixels).coloured,
    whiteEdge: pixels.every(
      (rgb, k) => Math.min(...rgb) === 255 || !isOnEdge(k % width, Math.floor(k / width)),
    ),
    at: (u, v) => picture.at(Math.floor(u * width), Math.floor(v * height)),
  };
}

/** Fonts whose letters are not in the file; one of type 3 is made of its own drawings. */
function missingFonts(source: string): string[] {
  const objects = new Map(
    [...source.matchAll(/(?:^|\n)(\d+) 0 obj\n(.*?)endobj/gs)].map(([, id, text]) => [
      id,
      text ?? '',
    ]),
  );
  return [...objects.values()]
    .filter((text) => /\/Subtype \/(TrueType|Type1|CIDFontType\d)\b/.test(text))
    .filter((text) => {
      const described = objects.get(/\/FontDescriptor (\d+) 0 R/.exec(text)?.[1] ?? '');
      return !described?.includes('/FontFile');
    });
}
