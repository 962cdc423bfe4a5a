// The place below the field: one of several views, chosen by a menu that is its title.

import { useEffect, useRef } from 'preact/hooks';
import { chartKinds } from '../../shared/session/session';
import { charts } from '../views/charts';
import { Cover } from '../drawing/cover/cover';
import { isCovered } from '../model/looks';
import { useLab } from '../panel/lab-context';
import { ViewHost } from '../panel/view-host';
import './chart-slot.css';

export function ChartSlot() {
  const { lab } = useLab();
  const { chart } = lab.session.value;
  const t = lab.texts.value.charts;
  const slot = useRef<HTMLDivElement>(null);
  const menu = useRef<HTMLSelectElement>(null);
  // The view's header leaves as much room as the menu takes, in any language and size.
  useEffect(() => {
    if (!menu.current) return undefined;
    const watcher = new ResizeObserver(() =>
      slot.current?.style.setProperty('--choice', `${menu.current?.offsetWidth ?? 0}px`),
    );
    watcher.observe(menu.current);
    return () => watcher.disconnect();
  }, []);
  return (
    <div ref={slot} class="view view-chart">
      <select
        ref={menu}
        aria-label={lab.texts.value.names.chart}
        class="chart-choice"
        title={t[chart].hint}
        value={chart}
        onChange={(event) => {
          const chosen = chartKinds.find((id) => id === event.currentTarget.value);
          if (chosen) lab.store.set({ chart: chosen });
        }}
      >
        {chartKinds.map((id) => (
          <option key={id} value={id}>
            {t[id].title}
          </option>
        ))}
      </select>
      {isCovered(lab.looks, 'chart') ? (
        <Cover text={lab.texts.value.lesson.covered} />
      ) : (
        <ViewHost key={chart} view={charts[chart]} />
      )}
    </div>
  );
}
