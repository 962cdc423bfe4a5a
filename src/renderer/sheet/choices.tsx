// The choices of a question, each with a box to tick; in the teacher's copy the right one is ticked.

import type { ComponentChildren } from 'preact';
import { Said } from './said';
import type { SheetStyle } from './sheet';

interface Props {
  readonly style: SheetStyle;
  readonly choices: readonly ComponentChildren[];
  /** The index of the right one. */
  readonly right: number;
}

export const Choices = ({ style, choices, right }: Props) => (
  <ul class="sheet-choices">
    {choices.map((choice, k) => {
      const ticked = style.answers && k === right;
      return (
        <li key={k} {...(ticked ? { class: 'sheet-right' } : {})}>
          <span class="sheet-box" aria-hidden="true">
            {ticked ? '✓' : ''}
          </span>
          <span>
            {choice}
            {ticked && (
              <b class="sheet-mark">
                <Said in={style.languages} say={({ sheet }) => sheet.rightAnswer} />
              </b>
            )}
          </span>
        </li>
      );
    })}
  </ul>
);
