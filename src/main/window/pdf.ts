// The page on A4 sheets, as its style for paper has it.

import type { WebContents } from 'electron';

/** @returns the bytes of a PDF whose structure a screen reader can follow */
export const pdfOf = (contents: WebContents): Promise<Uint8Array> =>
  contents.printToPDF({
    pageSize: 'A4',
    preferCSSPageSize: true,
    printBackground: true,
    generateTaggedPDF: true,
    generateDocumentOutline: true,
  });
