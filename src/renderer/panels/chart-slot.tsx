// The place below the field: one of several views, chosen by a menu that is its title.

import { chartKinds } from '../../shared/session';
import { lowerViews } from '../views';
import { useLab } from './lab-context';
import { ViewHost } from './view-host';
import './chart-slot.css';

export function ChartSlot() {
  const { lab } = useLab();
  const { chart } = lab.session.value;
  const t = lab.texts.value.charts;
  const view = lowerViews.find(({ id }) => id === chart);
  return (
    <div class="view view-chart">
      <select
        aria-label="Chart"
        class="chart-choice"
        title={t[chart].hint}
        value={chart}
        onChange={(event) => {
          const chosen = chartKinds.find((id) => id === event.currentTarget.value);
          if (chosen) lab.store.set({ chart: chosen });
        }}
      >
        {lowerViews.map(({ id }) => (
          <option key={id} value={id}>
            {t[id].title}
          </option>
        ))}
      </select>
      {view && <ViewHost key={view.id} view={view} />}
    </div>
  );
}
