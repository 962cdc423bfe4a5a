// The first run: three short notes that block nothing, can be skipped, and can be read again.

import './first-steps.css';
import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { useLab } from '../panel/lab-context';

export function FirstSteps() {
  const { lab, lessons, progress } = useLab();
  const page = useSignal(0);
  const t = lab.texts.value.welcome;
  const { welcomed } = progress.all.value;
  const card = useRef<HTMLElement>(null);
  const before = useRef(welcomed);
  useEffect(() => {
    // Asked for again: whoever asked is led to it.
    if (before.current && !welcomed) card.current?.querySelector<HTMLElement>('.next')?.focus();
    before.current = welcomed;
  }, [welcomed]);
  // A lesson and a figure need the place, and whoever opened one has found the way.
  const busy = lessons.lesson.value !== null || lab.session.value.figure !== 'surface';
  if (welcomed || busy) return null;
  const pages = [t.see, t.walk, t.choose(lessons.catalogue.length)];
  /** What the card speaks of comes next: the key that plays. */
  const close = () => {
    document.querySelector<HTMLElement>('.transport .play')?.focus();
    progress.welcome();
  };

  return (
    <section
      class="welcome"
      ref={card}
      aria-label={lab.texts.value.names.firstSteps}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        close();
      }}
    >
      <h2>
        {t.title}{' '}
        <span class="soft">
          {page.value + 1} / {pages.length}
        </span>
      </h2>
      <p>{pages[page.value]}</p>
      <div class="welcome-keys">
        <button type="button" onClick={close}>
          {page.value === pages.length - 1 ? t.free : t.skip}
        </button>
        {page.value < pages.length - 1 ? (
          <button type="button" class="next" onClick={() => page.value++}>
            {lab.texts.value.lesson.next}
          </button>
        ) : (
          <button
            type="button"
            class="next"
            onClick={() => {
              close();
              lessons.open(lessons.catalogue[0]?.id ?? null);
            }}
          >
            {t.lesson}
          </button>
        )}
      </div>
    </section>
  );
}
