// The words of the lessons, each with its name in the other language in brackets.

import { useEffect, useRef } from 'preact/hooks';
import { glossary } from './glossary';
import { Icon } from '../panel/icon';
import { useLab } from '../panel/lab-context';

export function GlossaryDialog() {
  const { lab, words, progress } = useLab();
  const dialog = useRef<HTMLDialogElement>(null);
  const at = words.word.value;
  const { names } = lab.texts.value;
  const language = lab.language.value;
  const other = language === 'ko' ? 'en' : 'ko';

  useEffect(() => {
    const element = dialog.current;
    if (!element) return;
    if (at === null) element.close();
    else {
      if (!element.open) element.showModal();
      element.querySelector(`[data-word="${CSS.escape(at)}"]`)?.scrollIntoView({ block: 'center' });
    }
  }, [at]);

  return (
    <dialog ref={dialog} class="glossary" aria-label={names.glossary} onClose={() => words.close()}>
      <header>
        <h2>{lab.texts.value.lesson.glossary}</h2>
        <button
          type="button"
          onClick={() => {
            // At once: the focus must be back before the first steps take it.
            dialog.current?.close();
            progress.welcome(false);
          }}
        >
          {lab.texts.value.welcome.repeat}
        </button>
        <button type="button" aria-label={names.closeGlossary} onClick={() => words.close()}>
          <Icon name="close" />
        </button>
      </header>
      {/* It scrolls, and must be reached by key for that. */}
      <div class="glossary-words" tabIndex={0} role="group" aria-label={names.words}>
        <dl>
          {glossary.map((entry) => (
            <div key={entry.id} data-word={entry.id} class={entry.id === at ? 'shown' : ''}>
              <dt>
                {entry.name[language]}
                {entry.name[other] !== entry.name[language] && (
                  <span class="soft" lang={other}>
                    ({entry.name[other]})
                  </span>
                )}
              </dt>
              <dd>{entry.meaning[language]}</dd>
            </div>
          ))}
        </dl>
      </div>
    </dialog>
  );
}
