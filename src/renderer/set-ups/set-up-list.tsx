// The set-ups in their order. A row is dragged by its handle to where a line shows that it will stand,
// or moved by keys; a row that goes leaves the focus to its neighbour.

import { useSignal } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { useLab } from '../panel/lab-context';
import { SetUpRow } from './set-up-row';

export interface Dragged {
  readonly id: number;
  /** The gap that it would go into: before the row of this place, or after the last. */
  readonly gap: number;
}

export function SetUpList() {
  const { lab } = useLab();
  const { setUps } = lab;
  const list = useRef<HTMLOListElement>(null);
  const dragged = useSignal<Dragged | null>(null);
  const unfolded = useSignal<number | null>(null);
  const setUpsNow = setUps.list.value;
  useFocusKept(list);

  /** The gap that is nearest to a height on the screen. */
  const gapAt = (y: number): number => {
    const rows = [...(list.current?.children ?? [])];
    return rows.filter((row) => {
      const { top, height } = row.getBoundingClientRect();
      return y > top + height / 2;
    }).length;
  };
  const drop = () => {
    const now = dragged.peek();
    dragged.value = null;
    const from = setUps.placeOf(now?.id ?? null);
    if (!now || from === null) return;
    setUps.move(now.id, now.gap > from ? now.gap - 1 : now.gap);
  };

  return (
    <ol
      class="set-up-list"
      data-name="Set-ups"
      aria-label={lab.texts.value.setUps.title}
      ref={list}
    >
      {setUpsNow.map((setUp, place) => (
        <SetUpRow
          key={setUp.id}
          setUp={setUp}
          place={place}
          unfolded={unfolded.value === setUp.id}
          onUnfold={(id) => (unfolded.value = id)}
          line={lineOf(dragged.value, place, setUpsNow.length)}
          drag={{
            take: () => setUp.id,
            move: ({ clientY }) => (dragged.value = { id: setUp.id, gap: gapAt(clientY) }),
            settle: drop,
          }}
        />
      ))}
    </ol>
  );
}

/** Where the line stands that says where a row will go. */
function lineOf(dragged: Dragged | null, place: number, count: number): 'above' | 'below' | null {
  if (!dragged) return null;
  if (dragged.gap === place) return 'above';
  return place === count - 1 && dragged.gap === count ? 'below' : null;
}

/** A row that was moved keeps the focus; one that went leaves it to the one in its place. */
function useFocusKept(list: { readonly current: HTMLElement | null }): void {
  const held = useRef<{ readonly row: Element; readonly place: number } | null>(null);
  useLayoutEffect(() => {
    const element = list.current;
    const rowOf = (target: EventTarget | null) =>
      target instanceof Element ? target.closest('.set-up') : null;
    const onFocus = ({ target }: FocusEvent) => {
      const row = rowOf(target);
      held.current = row && { row, place: [...(element?.children ?? [])].indexOf(row) };
    };
    element?.addEventListener('focusin', onFocus);
    return () => element?.removeEventListener('focusin', onFocus);
  }, []);
  useLayoutEffect(() => {
    if (held.current === null || document.activeElement !== document.body) return;
    const rows = [...(list.current?.children ?? [])];
    const { row, place } = held.current;
    const next = rows.find((each) => each === row) ?? rows[Math.min(place, rows.length - 1)];
    next?.querySelector<HTMLElement>('.set-up-name')?.focus();
  });
}
