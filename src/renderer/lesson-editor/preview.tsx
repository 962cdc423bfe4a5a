// The step as the lesson panel sets it, with everything that it holds back told.

import { Typeset } from '../drawing/text/typeset';
import type { StepFile } from '../../shared/lessons/lesson-file';
import { textIn, type WrittenText } from '../../shared/lessons/written-text';
import type { Language } from '../../shared/languages';
import { LessonText } from '../lesson-panel/lesson-text';
import { Card } from '../lesson-panel/card';
import { useLab } from '../panel/lab-context';
import { unknownMarks } from './unknown-marks';

export function Preview({ step }: { readonly step: StepFile }) {
  const { lab, draft } = useLab();
  const { lessonEditor: t, lesson: words } = lab.texts.value;
  const writing = draft.writing.value ?? lab.language.value;
  const language: Language = writing === 'both' ? lab.language.value : writing;
  const say = (text: WrittenText) => textIn(text, language);
  const { title, text, prediction, task, hint, symbols = [] } = step;
  const { choices, answer } = prediction ?? {};
  const odd = [text, prediction?.question, prediction?.because, task, hint].flatMap((one) =>
    one === undefined ? [] : unknownMarks(say(one)),
  );
  return (
    <section class="lesson editor-preview" aria-label={t.preview} lang={language}>
      <header>
        <h2>{say(title) || t.untitled}</h2>
      </header>
      <div class="lesson-body" tabIndex={0} role="group" aria-label={t.preview}>
        {odd.length > 0 && (
          <ul class="editor-problems">
            {[...new Set(odd)].map((mark) => (
              <li key={mark}>{t.unknownMark(mark)}</li>
            ))}
          </ul>
        )}
        <LessonText text={say(text)} />
        {symbols.length > 0 && (
          <p class="symbols">
            {symbols.map(({ tex, code }) => (
              <span key={code}>
                <Typeset tex={tex} /> <code>{code}</code>
              </span>
            ))}
          </p>
        )}
        {prediction && (
          <Card kind="ask" number={1} title={words.predict} name={words.predict}>
            <LessonText text={say(prediction.question)} />
            {choices ? (
              <ul class="editor-shown-choices">
                {choices.map((choice, k) => (
                  <li key={k} class={k === answer ? 'right' : ''}>
                    {k === answer && '✓ '}
                    {say(choice)}
                  </li>
                ))}
              </ul>
            ) : (
              <p class="soft">✓ {String(answer)}</p>
            )}
          </Card>
        )}
        {task !== undefined && (
          <Card kind="task" number={prediction ? 2 : 1} title={words.task} name={words.task}>
            <LessonText text={say(task)} />
            {hint !== undefined && (
              <div class="hint">
                <LessonText text={`${words.hint}: ${say(hint)}`} />
              </div>
            )}
          </Card>
        )}
        {prediction && (
          <Card kind="because" number={task ? 3 : 2} title={words.why} name={words.why}>
            <LessonText text={say(prediction.because)} />
          </Card>
        )}
      </div>
    </section>
  );
}
