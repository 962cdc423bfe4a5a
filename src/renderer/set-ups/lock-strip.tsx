// What the set-up on screen locks, and the way to unlock it: a button that asks once more.

import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { useLab } from '../panel/lab-context';

export function LockStrip() {
  const { lab } = useLab();
  const { locked } = lab.session.value;
  const { setUps: t, controlWords } = lab.texts.value;
  const asked = useSignal(false);
  useEffect(() => {
    asked.value = false;
  }, [locked]);
  if (locked.length === 0) return null;
  return (
    <section class="lock-strip" aria-label={t.lockedCount}>
      <p>{t.lockedNow(locked.map((id) => controlWords[id]).join(', '))}</p>
      {asked.value ? (
        <>
          <p role="status" class="soft">
            {t.unlockSure}
          </p>
          <button
            type="button"
            data-name="Unlock now"
            onClick={() => lab.store.set({ locked: [] })}
          >
            {t.unlockNow}
          </button>
          <button type="button" onClick={() => (asked.value = false)}>
            {t.keepLocked}
          </button>
        </>
      ) : (
        <button type="button" data-name="Unlock all" onClick={() => (asked.value = true)}>
          {t.unlock}
        </button>
      )}
    </section>
  );
}
