// Every step of the run as a table; only the rows in sight exist. It follows the step shown, and
// then shows whole rows from its upper edge on. Rows can be selected and copied.

import './steps-table.css';
import { useSignal } from '@preact/signals';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { fullText, readOut } from '../../i18n/number-format';
import type { DigitsShown } from '../../shared/settings/settings';
import { useLab } from '../panel/lab-context';
import { Variable } from '../drawing/text/variable';
import { Cover } from '../drawing/cover/cover';
import { copyText } from '../model/copy-text';
import { isCovered } from '../model/looks';
import { firstRow, lastRow, rowsIn, type RowSelection } from './row-selection';
import { MOST_COPIED, rowsText } from './rows-text';
import { StepsHeading } from './steps-heading';
import { useRowSelection } from './use-row-selection';

/** Rows drawn beyond each edge, so that a quick scroll shows no gap. */
const SPARE = 4;

export function StepsTable() {
  const { lab } = useLab();
  const { table, lesson } = lab.texts.value;
  if (!isCovered(lab.looks, 'steps')) return <OpenTable />;
  return (
    <section class="steps">
      <h2>{table.steps}</h2>
      <Cover text={lesson.covered} />
    </section>
  );
}

function OpenTable() {
  const { lab } = useLab();
  const t = lab.texts.value.table;
  const run = lab.results.run.value;
  const { variables } = lab.subject.value;
  const current = lab.whole.value;
  const body = useRef<HTMLDivElement>(null);
  const rowHeight = useSignal(20);
  const scroll = useSignal(0);
  const height = useSignal(120);
  const total = run?.trajectory.length ?? 0;

  useLayoutEffect(() => {
    const element = body.current;
    if (!element) return;
    const measure = () => {
      height.value = element.clientHeight;
      rowHeight.value =
        Number.parseFloat(getComputedStyle(element).getPropertyValue('--row-height')) || 20;
    };
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    measure();
    return () => observer.disconnect();
  }, []);

  useEffect(() => {
    const element = body.current;
    if (!element) return;
    const top = current * rowHeight.value;
    const below =
      Math.ceil((top + rowHeight.value - element.clientHeight) / rowHeight.value) * rowHeight.value;
    if (element.scrollTop > top) element.scrollTop = top;
    else if (element.scrollTop < below) element.scrollTop = below;
  }, [current, total, height.value, rowHeight.value]);

  const first = Math.max(0, Math.floor(scroll.value / rowHeight.value) - SPARE);
  const last = Math.min(total, Math.ceil((scroll.value + height.value) / rowHeight.value) + SPARE);
  const rows = Array.from({ length: Math.max(0, last - first) }, (_, i) => first + i);
  const dimension = run?.trajectory.dimension ?? 2;
  const stepDigits = Math.max(3, String(total).length);
  // Long step numbers take their room from the digits of the values.
  const wanted = lab.settings.now.value.decimals;
  const digits = stepDigits > 5 ? 3 : 5;
  // Beyond two dimensions there is room for the plane's own.
  const planeAxes = lab.session.value.axes;
  const axes = dimension > 2 ? planeAxes.filter((i) => i < dimension) : [0, 1];

  const titles = [t.step, ...axes.map((i) => variables[i] ?? `x${i}`), 'f'];
  const textOf = (rows: RowSelection | null): string =>
    run
      ? rowsText({
          trajectory: run.trajectory,
          axes,
          titles,
          first: rows ? firstRow(rows) : 0,
          last: rows ? lastRow(rows) : total - 1,
        })
      : '';
  const { selected, handlers } = useRowSelection({
    total,
    current,
    rowHeight: rowHeight.value,
    of: run?.request,
    copy: (rows) => {
      if (rowsIn(rows) <= MOST_COPIED) copyText(textOf(rows));
    },
  });

  return (
    <section class="steps">
      <StepsHeading selection={selected} total={total} text={() => textOf(selected)} />
      <div
        role="table"
        data-name="Steps"
        aria-label={lab.texts.value.names.allSteps}
        title={lab.texts.value.help.allSteps}
        aria-rowcount={total + 1}
        class="grid-table"
        style={{
          '--step-digits': stepDigits,
          '--columns': axes.length + 1,
        }}
      >
        <div role="row" class="head" aria-rowindex={1}>
          <span role="columnheader">{t.step}</span>
          {axes.map((i) => (
            <span key={i} role="columnheader">
              <Variable name={variables[i] ?? `x${i}`} />
            </span>
          ))}
          <span role="columnheader">
            <i class="math">f</i>
          </span>
        </div>
        <div
          role="rowgroup"
          class="body"
          ref={body}
          tabIndex={0}
          aria-label={lab.texts.value.names.allSteps}
          {...handlers}
          onScroll={(event) => (scroll.value = event.currentTarget.scrollTop)}
        >
          <div
            class="all-rows"
            role="presentation"
            // With what is left of a row in sight, so that the last step can be reached in whole rows.
            style={{ height: `${total * rowHeight.value + (height.value % rowHeight.value)}px` }}
          >
            {run &&
              rows.map((step) => (
                <div
                  key={step}
                  role="row"
                  aria-rowindex={step + 2}
                  {...(step === current ? { 'aria-current': 'step' as const } : {})}
                  {...(selected && step >= firstRow(selected) && step <= lastRow(selected)
                    ? { 'aria-selected': true }
                    : {})}
                  style={{ transform: `translateY(${step * rowHeight.value}px)` }}
                  onClick={() => lab.playback.seek(step)}
                >
                  <span role="cell">{step}</span>
                  {axes.map((i) => (
                    <Value
                      key={i}
                      value={run.trajectory.x(step, i)}
                      wanted={wanted}
                      digits={digits}
                    />
                  ))}
                  <Value value={run.trajectory.f(step)} wanted={wanted} digits={digits} />
                </div>
              ))}
          </div>
        </div>
      </div>
    </section>
  );
}

interface ValueProps {
  readonly value: number;
  /** How many digits people want, and how many there is room for. */
  readonly wanted: DigitsShown;
  readonly digits: number;
}

const Value = ({ value, wanted, digits }: ValueProps) => (
  <span role="cell" title={fullText(value)}>
    {readOut(value, wanted, digits)}
  </span>
);
