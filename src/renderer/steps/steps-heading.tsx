// The heading of the table: how many rows are selected, and the key that copies them, or all.

import { useSignal } from '@preact/signals';
import { copyText } from '../model/copy-text';
import { useLab } from '../panel/lab-context';
import { rowsIn, type RowSelection } from './row-selection';
import { MOST_COPIED } from './rows-text';

interface Props {
  readonly selection: RowSelection | null;
  readonly total: number;
  /** The rows selected, or all, as text. */
  readonly text: () => string;
}

export function StepsHeading({ selection, total, text }: Props) {
  const { table: t } = useLab().lab.texts.value;
  const count = selection ? rowsIn(selection) : total;
  /** What came of the last press, for these rows. */
  const copied = useSignal<{ readonly count: number; readonly done: boolean } | null>(null);
  const last = copied.value?.count === count ? copied.value : null;
  const tooMany = count > MOST_COPIED;
  const state = last ? (last.done ? t.copied : t.notCopied) : selection && t.selected(count);
  return (
    <div class="heading">
      <h2>{t.steps}</h2>
      <span class="soft" role="status">
        {selection && tooMany ? t.tooMany(MOST_COPIED) : state}
      </span>
      <button
        type="button"
        data-name="Copy steps"
        title={tooMany ? t.tooMany(MOST_COPIED) : t.copyHint}
        disabled={count === 0 || tooMany}
        onClick={() => (copied.value = { count, done: copyText(text()) })}
      >
        {selection ? t.copyRows : t.copy}
      </button>
    </div>
  );
}
