// What a teacher says of a set-up: title, note, what is locked and what is shown; and what can be done
// to it.

import { useEffect, useId, useRef } from 'preact/hooks';
import { controlIds, screenParts } from '../../shared/pane-ids';
import { hasPicture } from '../../shared/session/set-up';
import type { SetUp } from '../model/stores/history';
import { useLab } from '../panel/lab-context';
import { Ticks } from './ticks';
import { bounds } from '../../shared/bounds';
import { typedText } from '../panel/typed-text';

interface Props {
  readonly setUp: SetUp;
  readonly onUnfold: (id: number | null) => void;
}

export function SetUpDetails({ setUp: { id, session }, onUnfold }: Props) {
  const { lab, notices } = useLab();
  const { setUps, store } = lab;
  const { setUps: t, controlWords } = lab.texts.value;
  const key = useId();
  const details = useRef<HTMLDivElement>(null);
  useEffect(() => details.current?.scrollIntoView({ block: 'nearest' }), []);
  const settle = () => store.settle();
  return (
    <div class="set-up-details" ref={details}>
      <label htmlFor={`${key}-title`}>{t.titleField}</label>
      {/* A long one takes more lines: none is cut. */}
      <textarea
        id={`${key}-title`}
        data-name="Title of the set-up"
        value={session.title}
        onInput={({ currentTarget }) =>
          setUps.describe(
            id,
            { title: typedText(currentTarget, bounds.title).replace(/\s*[\n\r]\s*/g, ' ') },
            `title ${id}`,
          )
        }
        onBlur={settle}
      />
      <label htmlFor={`${key}-note`}>{t.noteField}</label>
      <textarea
        id={`${key}-note`}
        data-name="Note of the set-up"
        value={session.note}
        onInput={({ currentTarget }) =>
          setUps.describe(id, { note: typedText(currentTarget, bounds.note) }, `note ${id}`)
        }
        onBlur={settle}
      />
      <Ticks
        legend={t.locks}
        help={t.whenOpened}
        words={controlWords}
        all={controlIds}
        chosen={session.locked}
        onChoose={(locked) => setUps.describe(id, { locked })}
      />
      <Ticks
        legend={t.shows}
        help={t.onePicture}
        words={t.parts}
        all={screenParts}
        chosen={session.shown}
        onChoose={(shown) => {
          if (hasPicture(shown)) setUps.describe(id, { shown });
          else notices.refuse((texts) => texts.setUps.onePicture);
        }}
      />
      <p class="soft">{t.whenOpened}</p>
      <div class="set-up-keys">
        <button
          type="button"
          data-name="Replace by what is shown"
          onClick={() => setUps.replace(id, lab.session.peek())}
        >
          {t.replace}
        </button>
        <button
          type="button"
          data-name="Duplicate set-up"
          onClick={() => {
            const copy = setUps.duplicate(id);
            if (copy === null) notices.refuse((texts) => texts.setUps.full);
            else onUnfold(copy);
          }}
        >
          {t.duplicate}
        </button>
        <button type="button" data-name="Remove set-up" onClick={() => setUps.remove(id)}>
          {t.remove}
        </button>
      </div>
    </div>
  );
}
