// The glossary of the lessons: each entry with its name in another language in brackets, to search for.

import './glossary-dialog.css';
import { useEffect, useRef } from 'preact/hooks';
import type { Language } from '../../shared/languages';
import { glossary } from '../lessons/glossary';
import { Icon } from '../panel/icon';
import { useLab } from '../panel/lab-context';

/** English is what the field writes; beside English stands the language of the book. */
const languageBeside = (language: Language): Language => (language === 'en' ? 'ko' : 'en');

export function GlossaryDialog() {
  const { lab, glossary: state, progress } = useLab();
  const dialog = useRef<HTMLDialogElement>(null);
  const at = state.entry.value;
  const { names } = lab.texts.value;
  const language = lab.language.value;
  const beside = languageBeside(language);

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
    <dialog ref={dialog} class="glossary" aria-label={names.glossary} onClose={() => state.close()}>
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
        <button type="button" aria-label={names.closeGlossary} onClick={() => state.close()}>
          <Icon name="close" />
        </button>
      </header>
      {/* It scrolls, and must be reached by key for that. */}
      <div class="glossary-words" tabIndex={0} role="group" aria-label={names.words}>
        <dl>
          {glossary.map(({ id, texts }) => (
            <div key={id} data-word={id} class={id === at ? 'shown' : ''}>
              <dt>
                {texts[language].name}
                {texts[beside].name !== texts[language].name && (
                  <span class="soft" lang={beside}>
                    ({texts[beside].name})
                  </span>
                )}
              </dt>
              <dd>{texts[language].meaning}</dd>
            </div>
          ))}
        </dl>
      </div>
    </dialog>
  );
}
