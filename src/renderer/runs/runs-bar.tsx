// The list "Compared runs": a legend of all pictures, and where runs are chosen and changed. It is
// there once there are two.

import './runs-bar.css';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { useLab } from '../panel/lab-context';
import { RunRow } from './run-row';

const rowsOf = (list: HTMLElement | null): HTMLElement[] => [
  ...(list?.querySelectorAll<HTMLElement>('[data-run]') ?? []),
];

export function RunsBar() {
  const { lab } = useLab();
  const { names } = lab.texts.value;
  const list = useRef<HTMLUListElement>(null);
  const runs = lab.runs.value;
  const held = useFocusKept(list);
  useActiveInSight(list, lab.session.value.style);
  if (runs.length < 2) return null;
  return (
    <section class="runs-bar" aria-label={names.runs.list}>
      <ul
        class="run-list"
        role="list"
        data-name="Compared runs"
        aria-label={names.runs.list}
        ref={list}
        onPointerLeave={() => lab.looks.set({ pointedRun: null })}
        onKeyDown={(event) => {
          const move = moves[event.key];
          if (move === undefined || !isPlain(event) || !isChoice(event.target)) return;
          const rows = rowsOf(list.current);
          const next = rows[move(held.current?.place ?? 0, rows.length)];
          next?.querySelector<HTMLElement>('.run-choice')?.focus();
          event.preventDefault();
        }}
      >
        {runs.map((run) => (
          <RunRow key={run.style} run={run} />
        ))}
      </ul>
    </section>
  );
}

/** Where the arrows go from a place in a list of so many. */
const moves: Readonly<Record<string, (place: number, count: number) => number>> = {
  ArrowLeft: (place) => Math.max(0, place - 1),
  ArrowUp: (place) => Math.max(0, place - 1),
  ArrowRight: (place, count) => Math.min(count - 1, place + 1),
  ArrowDown: (place, count) => Math.min(count - 1, place + 1),
  Home: () => 0,
  End: (_, count) => count - 1,
};

const isPlain = ({ altKey, ctrlKey, metaKey, shiftKey }: KeyboardEvent): boolean =>
  !altKey && !ctrlKey && !metaKey && !shiftKey;

const isChoice = (target: EventTarget | null): boolean =>
  target instanceof Element && target.matches('.run-choice');

/** What the controls change is in sight, where the list scrolls. */
function useActiveInSight(list: { readonly current: HTMLElement | null }, style: number): void {
  useEffect(() => {
    const row = list.current?.querySelector(`[data-run="${style}"]`);
    row?.scrollIntoView({ block: 'nearest' });
  }, [style]);
}

/**
 * A row that is moved keeps the focus; one that goes leaves it to the row in its place, and the last
 * one to the button that pins.
 *
 * @returns the row that has the focus, or had it last
 */
function useFocusKept(list: { readonly current: HTMLElement | null }) {
  const held = useRef<{ readonly row: Element; readonly place: number } | null>(null);
  useEffect(() => {
    const onFocus = ({ target }: FocusEvent) => {
      const row = target instanceof Element ? target.closest('[data-run]') : null;
      held.current = row && { row, place: rowsOf(list.current).findIndex((each) => each === row) };
    };
    addEventListener('focusin', onFocus);
    return () => removeEventListener('focusin', onFocus);
  }, []);
  useLayoutEffect(() => {
    if (held.current === null || document.activeElement !== document.body) return;
    const rows = rowsOf(list.current);
    const { row, place } = held.current;
    const next = rows.find((each) => each === row) ?? rows[Math.min(place, rows.length - 1)];
    const choice = next?.querySelector<HTMLElement>('.run-choice');
    (choice ?? document.querySelector<HTMLElement>('[data-name="Pin this run"]'))?.focus();
  });
  return held;
}
