// Room to write in, with what is to be written there; in the teacher's copy that stands there.

import type { ComponentChildren } from 'preact';
import type { Texts } from '../../i18n/texts';
import { Said } from './said';
import type { SheetStyle } from './sheet';

interface Props {
  readonly in: SheetStyle['languages'];
  /** What is asked for; nothing where the question has said it. */
  readonly label?: (t: Texts['sheet']) => string;
  readonly lines?: number;
}

/** Ruled lines. */
export const Room = ({ in: languages, label, lines = 1 }: Props) => (
  <div class="sheet-room">
    {label && (
      <span class="sheet-label">
        <Said in={languages} say={({ sheet }) => `${label(sheet)}:`} />
      </span>
    )}
    <div class="sheet-lines" aria-hidden="true">
      {Array.from({ length: lines }, (_, k) => (
        <div key={k} class="sheet-line" />
      ))}
    </div>
  </div>
);

/** What stands there in the teacher's copy. */
export const Reply = ({ children }: { readonly children: ComponentChildren }) => (
  <div class="sheet-reply">{children}</div>
);
