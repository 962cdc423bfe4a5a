// That something is locked, in the bar: pressed, the list opens, where it can be unlocked.

import './lock-key.css';
import { Icon } from '../../panel/icon';
import { useLab } from '../../panel/lab-context';

export function LockKey() {
  const { lab } = useLab();
  const { setUps: t, controlWords } = lab.texts.value;
  const { locked } = lab.session.value;
  if (locked.length === 0) return null;
  const names = locked.map((id) => controlWords[id]).join(', ');
  return (
    <button
      type="button"
      class="lock-key"
      data-name="Locked"
      title={`${t.lockedNow(names)}. ${t.lockedKey}`}
      onClick={() => lab.looks.set({ setUps: true })}
    >
      <Icon name="lock" /> {t.lockedCount} <span class="number">{locked.length}</span>
    </button>
  );
}
