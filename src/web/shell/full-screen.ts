// The page over the whole screen, and back.

import { unusable } from '../../shared/protocol/failure';
import type { Result } from '../../shared/protocol/protocol';
import { errorName } from '../files/pickers';

/** A telephone may have no such thing. */
export type FullScreenDocument = Partial<Pick<Document, 'exitFullscreen'>> &
  Pick<Document, 'fullscreenElement'> & {
    readonly documentElement: Partial<Pick<Element, 'requestFullscreen'>>;
  };

export async function toggleFullScreen(document: FullScreenDocument): Promise<Result<null>> {
  const { documentElement: page } = document;
  try {
    if (document.fullscreenElement) await document.exitFullscreen?.();
    else if (page.requestFullscreen) await page.requestFullscreen();
    else throw new DOMException('', 'NotSupportedError');
    return { ok: true, value: null };
  } catch (error) {
    return unusable({ code: 'noFullScreen', system: errorName(error) });
  }
}
