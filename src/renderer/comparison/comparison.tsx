// The table “Comparison”: what became of each run that is shown, to be sorted and to be copied.

import './comparison.css';
import { useSignal, type Signal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { Cover } from '../drawing/cover/cover';
import { copyText } from '../model/copy-text';
import { coverText } from '../model/cover-text';
import { isCovered } from '../model/looks';
import { shownRuns } from '../model/lab-runs';
import { Icon } from '../panel/icon';
import { useLab } from '../panel/lab-context';
import { comparisonRows } from './comparison-rows';
import { ComparisonRowCells } from './comparison-row-cells';
import { columnIds, nextSorting, sortedRows, tableText, type ColumnId, type Sorting } from './rows';

export const COMPARISON_ID = 'comparison';

interface Props {
  /** Where it opens and closes, and is no view of its own. */
  readonly closable?: boolean;
}

export function ComparisonTable({ closable = false }: Props) {
  const { lab } = useLab();
  const { comparison: t } = lab.texts.value;
  if (!isCovered(lab.looks, 'comparison')) return <OpenComparison closable={closable} />;
  return (
    <section class="comparison" id={COMPARISON_ID}>
      <h2>{t.title}</h2>
      <Cover text={coverText(lab)} />
    </section>
  );
}

function OpenComparison({ closable }: Required<Props>) {
  const { lab } = useLab();
  const texts = lab.texts.value;
  const { comparison: t, names } = texts;
  const sorting = useSignal<Sorting>(null);
  const copied = useSignal<{ readonly text: string; readonly done: boolean } | null>(null);
  const host = useRef<HTMLElement>(null);
  const shown = shownRuns(lab.runs.value);
  const rows = sortedRows(
    comparisonRows(shown, lab.runNames.value, lab.subject.value.minima, texts),
    sorting.value,
  );
  const text = tableText(rows, { ...t.columns, evaluations: t.copyColumns });
  const last = copied.value?.text === text ? copied.value : null;
  const close = () => {
    const opener = document.querySelector<HTMLElement>(`[aria-controls="${COMPARISON_ID}"]`);
    if (host.current?.contains(document.activeElement)) opener?.focus();
    lab.looks.set({ comparison: false });
  };
  return (
    <section
      class="comparison"
      id={COMPARISON_ID}
      ref={host}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !closable) return;
        event.stopPropagation();
        close();
      }}
    >
      <div class="heading">
        <h2>{t.title}</h2>
        <span class="soft" role="status">
          {last && (last.done ? t.copied : t.failed)}
        </span>
        <button
          type="button"
          title={t.copyHint}
          onClick={() => (copied.value = { text, done: copyText(text) })}
        >
          {t.copy}
        </button>
        {closable && (
          <button
            type="button"
            class="icon-only"
            aria-label={names.comparison.close}
            title={names.comparison.close}
            onClick={close}
          >
            <Icon name="close" />
          </button>
        )}
      </div>
      <div class="comparison-scroll" tabIndex={0} role="group" aria-label={names.comparison.table}>
        <table data-name="Comparison" aria-label={names.comparison.table}>
          <thead>
            <tr>
              {columnIds.map((id) => (
                <Head key={id} id={id} sorting={sorting} />
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <ComparisonRowCells key={row.style} row={row} />
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

interface HeadProps {
  readonly id: ColumnId;
  readonly sorting: Signal<Sorting>;
}

/** The head of a column is the button that sorts by it. */
function Head({ id, sorting }: HeadProps) {
  const { comparison: t } = useLab().lab.texts.value;
  const now = sorting.value?.by === id ? sorting.value : null;
  const order = now && (now.down ? 'descending' : 'ascending');
  return (
    <th scope="col" {...(order && { 'aria-sort': order })}>
      <button
        type="button"
        title={t.hints[id]}
        onClick={() => (sorting.value = nextSorting(sorting.peek(), id))}
      >
        {t.columns[id]}
        <span class="sorted" aria-hidden="true">
          {now && (now.down ? '▼' : '▲')}
        </span>
      </button>
    </th>
  );
}
