// What the first screen is for and what to press, in three paragraphs.

import { useLab } from '../panel/lab-context';

export function FirstSteps() {
  const { lab, lessons, help } = useLab();
  const t = lab.texts.value.firstSteps;
  return (
    <>
      <h3>{t.title}</h3>
      <p>{t.see}</p>
      <p>{t.walk}</p>
      <p>{t.choose(lessons.catalogue.length)}</p>
      <p class="help-ways">
        <button type="button" onClick={() => help.close()}>
          {t.tryIt}
        </button>
        <button
          type="button"
          onClick={() => {
            help.close();
            lessons.open(lessons.catalogue[0]?.id ?? null);
          }}
        >
          {t.lesson}
        </button>
      </p>
    </>
  );
}
