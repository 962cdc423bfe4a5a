// A set-up in the list: its number and title, what it is in one line, and a button that opens it. The
// title unfolds what a teacher says of it.

import { useRef } from 'preact/hooks';
import { fill } from '../../i18n/fill';
import type { Drag } from '../drawing/drag';
import { useDrag } from '../drawing/use-drag';
import { withoutMarks } from '../../shared/direction-marks';
import { setUpSummary, setUpTitle } from '../model/set-up-titles';
import type { SetUp } from '../model/stores/history';
import { useLab } from '../panel/lab-context';
import { SetUpDetails } from './set-up-details';

interface Props {
  readonly setUp: SetUp;
  /** From 0. */
  readonly place: number;
  readonly unfolded: boolean;
  readonly onUnfold: (id: number | null) => void;
  readonly line: 'above' | 'below' | null;
  readonly drag: Drag<number>;
}

export function SetUpRow({ setUp, place, unfolded, onUnfold, line, drag }: Props) {
  const { lab, setUpActions } = useLab();
  const { id, session } = setUp;
  const { setUps } = lab;
  const texts = lab.texts.value;
  const t = texts.setUps;
  const grip = useRef<HTMLSpanElement>(null);
  useDrag(grip, drag);
  const title = setUpTitle(texts, session, place);
  const isOpen = setUps.open.value === id;
  return (
    <li class="set-up" data-line={line} data-open={isOpen}>
      <div class="set-up-head">
        <span ref={grip} class="set-up-grip" title={t.grip} aria-hidden="true">
          {place + 1}
        </span>
        <button
          type="button"
          class="set-up-name"
          aria-expanded={unfolded}
          aria-current={isOpen}
          title={t.unfold}
          onClick={() => onUnfold(unfolded ? null : id)}
          onKeyDown={(event) => {
            if (!moved(event)) return;
            event.preventDefault();
            event.stopPropagation();
          }}
        >
          <b>{title}</b>
          <span class="soft">{setUpSummary(texts, session)}</span>
        </button>
        <button
          type="button"
          class="set-up-open"
          aria-label={fill(t.openNamed, { title })}
          onClick={() => void setUpActions.open(id)}
        >
          {t.open}
        </button>
      </div>
      {session.note !== '' && !unfolded && (
        <p class="set-up-note soft">{withoutMarks(session.note)}</p>
      )}
      {unfolded && <SetUpDetails setUp={setUp} onUnfold={onUnfold} />}
    </li>
  );

  /** @returns whether the key means something here */
  function moved({ key, altKey, ctrlKey, metaKey }: KeyboardEvent): boolean {
    if (ctrlKey || metaKey) return false;
    if (altKey && key === 'ArrowUp') setUps.move(id, place - 1);
    else if (altKey && key === 'ArrowDown') setUps.move(id, place + 1);
    else if (!altKey && key === 'Delete') setUps.remove(id);
    else return false;
    return true;
  }
}
