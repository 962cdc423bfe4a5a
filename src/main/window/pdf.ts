// The page on A4 sheets, as its style for paper has it, with the number of each at its foot.

import type { WebContents } from 'electron';

const FOOT =
  '<p style="width: 100%; margin: 0 17mm; font: 8pt sans-serif; color: #5f656f; text-align: right">' +
  '<span class="pageNumber"></span> / <span class="totalPages"></span></p>';

/** @returns the bytes of a PDF whose structure a screen reader can follow */
export async function pdfOf(contents: WebContents): Promise<Uint8Array<ArrayBuffer>> {
  const pdf = await contents.printToPDF({
    pageSize: 'A4',
    preferCSSPageSize: true,
    printBackground: true,
    generateTaggedPDF: true,
    generateDocumentOutline: true,
    displayHeaderFooter: true,
    headerTemplate: '<span></span>',
    footerTemplate: FOOT,
  });
  return new Uint8Array(pdf);
}
