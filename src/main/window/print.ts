// The system's print dialog for what is on screen.

import type { WebContents } from 'electron';
import type { Result } from '../../shared/protocol/protocol';
import { unusable } from '../../shared/protocol/failure';

export function printPage(contents: WebContents, landscape: boolean): Promise<Result<null>> {
  return new Promise((resolve) => {
    contents.print({ printBackground: true, landscape }, (printed, reason) => {
      // Closing the dialog is a choice, not a failure.
      if (printed || /cancel/i.test(reason)) resolve({ ok: true, value: null });
      else resolve(unusable({ code: 'notPrinted', reason }));
    });
  });
}
