// The system's print dialog for what is on screen.

import type { WebContents } from 'electron';
import type { Result } from '../../shared/protocol/protocol';
import { unusable } from '../files/session-dialogs';

export function printPage(contents: WebContents): Promise<Result<null>> {
  return new Promise((resolve) => {
    contents.print({ printBackground: true, landscape: true }, (printed, reason) => {
      // Closing the dialog is a choice, not a failure.
      if (printed || /cancel/i.test(reason)) resolve({ ok: true, value: null });
      else resolve(unusable(unprintable(reason)));
    });
  });
}

const unprintable = (reason: string) => ({
  en: `Nothing was printed: ${reason || 'the printer gave no reason'}.`,
  ko: `인쇄하지 못했습니다: ${reason || '프린터가 이유를 알리지 않았습니다'}.`,
});
