// The end of the form of a sheet in a browser, which makes a PDF only in its dialog for printing.

import { useLab } from '../../panel/lab-context';
import type { PaperCopy } from '../../sheet/paper-copy';
import { StateLine } from '../make-buttons';

interface Props {
  readonly paper: PaperCopy;
  readonly disabled: boolean;
}

export function PrintButtons({ paper, disabled }: Props) {
  const { lab, exporting } = useLab();
  const { sheetForm: t } = lab.texts.value;
  const print = async () => {
    await paper.settled(new AbortController().signal);
    await paper.asDocument(() => exporting.print());
  };
  return (
    <div class="make">
      <div class="make-state">
        <p class="sheet-print-how">{t.printHow}</p>
        <div role="status">
          <StateLine state={exporting.now.value} />
        </div>
      </div>
      <div class="make-buttons">
        <button type="button" class="primary" disabled={disabled} onClick={() => void print()}>
          {t.print}
        </button>
      </div>
    </div>
  );
}
