// Ctrl+V outside the boxes for text, and the menu's Paste: what a person pastes is opened. Nothing else
// reads what other programs have copied.

import { droppedFile, textOf } from '../model/files/dropped-file';
import { isTextBox } from '../model/files/is-text-box';
import type { Opening } from '../model/files/open-text';
import type { Notices } from '../model/notices';

/** @returns what ends it */
export function listenToPaste(opening: Opening, notices: Notices): () => void {
  const onPaste = (event: ClipboardEvent) => {
    const { clipboardData } = event;
    if (!clipboardData || event.defaultPrevented || isTextBox(event.target)) return;
    // A dialog is to be answered first.
    if (document.querySelector('dialog:modal')) return;
    const text = clipboardData.getData('text/plain');
    if (clipboardData.types.includes('Files')) void openFile(clipboardData);
    else if (text.trim() !== '') void opening.orRefuse(text, null);
    else return;
    event.preventDefault();
  };
  /** One that was copied where files are listed. */
  const openFile = async (transfer: DataTransfer): Promise<void> => {
    const file = droppedFile(transfer);
    const text = file.ok ? await textOf(file.value) : file;
    if (!text.ok) notices.refuse(text.problem);
    else if (file.ok) await opening.orRefuse(text.value, file.value.name);
  };
  addEventListener('paste', onPaste);
  return () => removeEventListener('paste', onPaste);
}
