// Where there is room for one view: which one.

import { useRef } from 'preact/hooks';
import type { Texts } from '../../i18n/texts';
import type { Session } from '../../shared/session/session';
import type { ViewId } from '../../shared/pane-ids';
import { useLab } from '../panel/lab-context';
import './view-tabs.css';

/** What the tabs choose among. */
export const VIEWS_ID = 'views';

/** A view by what it shows at the moment. */
const titleOf = (id: ViewId, t: Texts, { figure, chart }: Session): string =>
  ({
    figure: t.figure[figure],
    field: t.field.title,
    chart: t.charts[chart].title,
    numbers: t.table.thisStep,
    steps: t.table.steps,
    comparison: t.comparison.title,
  })[id];

export function ViewTabs() {
  const { lab, screen } = useLab();
  const { tabs } = screen.arrangement.value;
  const list = useRef<HTMLDivElement>(null);
  if (tabs.length === 0) return null;
  const chosen = tabs.includes(lab.looks.tab.value) ? lab.looks.tab.value : 'figure';
  const texts = lab.texts.value;

  const choose = (id: ViewId): void => lab.looks.set({ tab: id, alone: null });
  const onKeyDown = (event: KeyboardEvent): void => {
    const move = event.key === 'ArrowLeft' ? -1 : event.key === 'ArrowRight' ? 1 : 0;
    if (move === 0) return;
    event.preventDefault();
    const next = (tabs.indexOf(chosen) + move + tabs.length) % tabs.length;
    choose(tabs[next] ?? 'figure');
    list.current?.querySelectorAll<HTMLElement>('[role="tab"]')[next]?.focus();
  };

  return (
    <div
      class="view-tabs"
      role="tablist"
      ref={list}
      aria-label={texts.screen.views}
      onKeyDown={onKeyDown}
    >
      {tabs.map((id) => (
        <button
          key={id}
          type="button"
          role="tab"
          aria-selected={id === chosen}
          aria-controls={VIEWS_ID}
          tabIndex={id === chosen ? 0 : -1}
          onClick={() => choose(id)}
        >
          {titleOf(id, texts, lab.session.value)}
        </button>
      ))}
    </div>
  );
}
