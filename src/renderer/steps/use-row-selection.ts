// Rows are selected by dragging over them, or from the keyboard with Shift, as text is.

import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { HTMLAttributes } from 'preact';
import { extended, type RowSelection } from './row-selection';

export interface SelectableRows {
  readonly total: number;
  /** The step shown: from there the keyboard begins. */
  readonly current: number;
  readonly rowHeight: number;
  /** Changes with the run, whose rows alone were selected. */
  readonly of: unknown;
  readonly copy: (rows: RowSelection) => void;
}

interface Selecting {
  readonly selected: RowSelection | null;
  readonly handlers: Pick<
    HTMLAttributes<HTMLDivElement>,
    | 'onPointerDown'
    | 'onPointerMove'
    | 'onPointerUp'
    | 'onPointerCancel'
    | 'onKeyDown'
    | 'onClickCapture'
  >;
}

export function useRowSelection({
  total,
  current,
  rowHeight,
  of,
  copy,
}: SelectableRows): Selecting {
  const selection = useSignal<RowSelection | null>(null);
  /** The row where the button went down; null while it is up. */
  const pressed = useRef<number | null>(null);
  /** Whether the press has selected, and so is no click on its row. */
  const dragged = useRef(false);
  useEffect(() => {
    selection.value = null;
  }, [of]);

  const rowAt = (body: HTMLElement, clientY: number): number => {
    const y = clientY - body.getBoundingClientRect().top + body.scrollTop;
    return Math.min(total - 1, Math.max(0, Math.floor(y / rowHeight)));
  };
  const showRow = (body: HTMLElement, row: number): void => {
    const top = row * rowHeight;
    if (body.scrollTop > top) body.scrollTop = top;
    else if (body.scrollTop < top + rowHeight - body.clientHeight) {
      body.scrollTop = top + rowHeight - body.clientHeight;
    }
  };
  const selectTo = (body: HTMLElement, next: RowSelection): void => {
    selection.value = next;
    showRow(body, next.end);
  };
  const release = (): void => {
    pressed.current = null;
  };

  return {
    selected: selection.value,
    handlers: {
      onPointerDown: (event) => {
        const body = event.currentTarget;
        const onScrollBar = event.offsetX > body.clientWidth && event.target === body;
        // A finger scrolls.
        if (event.button !== 0 || event.pointerType === 'touch' || total === 0 || onScrollBar)
          return;
        const row = rowAt(body, event.clientY);
        dragged.current = event.shiftKey;
        pressed.current = event.shiftKey ? (selection.peek()?.anchor ?? current) : row;
        if (event.shiftKey) selectTo(body, { anchor: pressed.current, end: row });
      },
      onPointerMove: (event) => {
        const anchor = pressed.current;
        if (anchor === null) return;
        const row = rowAt(event.currentTarget, event.clientY);
        if (row === anchor && !dragged.current) return;
        event.currentTarget.setPointerCapture(event.pointerId);
        dragged.current = true;
        selectTo(event.currentTarget, { anchor, end: row });
      },
      onPointerUp: release,
      onPointerCancel: release,
      onClickCapture: (event) => {
        if (dragged.current) event.stopPropagation();
        else selection.value = null;
        dragged.current = false;
      },
      onKeyDown: (event) => {
        const body = event.currentTarget;
        const rows = selection.peek();
        const letter = event.ctrlKey || event.metaKey ? event.key.toLowerCase() : '';
        const page = Math.max(1, Math.floor(body.clientHeight / rowHeight) - 1);
        if (event.key === 'Escape' && rows) selection.value = null;
        else if (letter === 'c' && rows) copy(rows);
        else if (letter === 'a' && total > 0) selection.value = { anchor: 0, end: total - 1 };
        else if (event.shiftKey) {
          const next = extended(rows, event.key, { current, total, page });
          if (!next) return;
          selectTo(body, next);
        } else return;
        event.preventDefault();
        event.stopPropagation();
      },
    },
  };
}
