// What the first screen is for and what to press, in three paragraphs.

import { fill } from '../../i18n/fill';
import { useLab } from '../panel/lab-context';

/** The first lesson, and the one for whoever knows derivatives. */
const BEGINNINGS = [1, 3];

export function FirstSteps() {
  const { lab, lessons, help } = useLab();
  const { firstSteps: t, names, screen, commands } = lab.texts.value;
  /** The keys by what can be read on them. */
  const keys = {
    descend: names.transport.play,
    more: commands.more.label,
    present: screen.present,
  };
  return (
    <>
      <h3>{t.title}</h3>
      <p>{fill(t.see, keys)}</p>
      <p>{fill(t.walk, keys)}</p>
      <p>{fill(t.choose(lessons.catalogue.length), keys)}</p>
      <p class="help-ways">
        <button type="button" onClick={() => help.close()}>
          {t.tryIt}
        </button>
        {BEGINNINGS.map((number) => (
          <button
            key={number}
            type="button"
            onClick={() => {
              help.close();
              lessons.open(lessons.catalogue[number - 1]?.id ?? null);
            }}
          >
            {t.lesson(number)}
          </button>
        ))}
      </p>
    </>
  );
}
