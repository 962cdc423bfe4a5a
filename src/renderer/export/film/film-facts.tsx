// How long a film will be, and about how large: a few of its pictures are encoded a moment after the
// last change, and that is called an estimate.

import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { fill } from '../../../i18n/fill';
import { shortText } from '../../../i18n/number-format';
import { useLab } from '../../panel/lab-context';
import { planOf, type FilmChoices } from './film-choices';
import { filmBytes } from './film-maker';
import { MOST_SHOTS } from './plans/shot';

/** Milliseconds without a change before it is measured. */
const PAUSE = 400;

export function FilmFacts({ choices }: { readonly choices: FilmChoices }) {
  const { lab, exporting } = useLab();
  const { film: t } = lab.texts.value.export;
  const bytes = useSignal<number | null>(null);
  const pictures = planOf(lab, choices).shots.length;
  const isTooLong = pictures > MOST_SHOTS;
  const isMaking = exporting.now.value.is === 'making';
  const key = JSON.stringify([choices, lab.session.value, lab.whole.value]);

  useEffect(() => {
    bytes.value = null;
  }, [key]);
  useEffect(() => {
    // While the film itself is made, it needs the machine.
    if (isTooLong || isMaking || bytes.peek() !== null) return undefined;
    const ended = new AbortController();
    const measure = async (): Promise<void> => {
      try {
        const measured = await filmBytes(lab, choices, ended.signal);
        if (!ended.signal.aborted) bytes.value = measured;
      } catch {
        // Why it cannot be made is said when it is to be made.
      }
    };
    const timer = setTimeout(() => void measure(), PAUSE);
    return () => {
      ended.abort();
      clearTimeout(timer);
    };
  }, [key, isTooLong, isMaking]);

  if (isTooLong) return <p class="film-facts">{fill(t.tooLong, { most: MOST_SHOTS })}</p>;
  const seconds = shortText(Math.round((10 * pictures) / choices.fps) / 10);
  return (
    <p class="film-facts" role="status">
      {fill(t.length, { seconds, pictures })}{' '}
      {bytes.value === null ? t.measuring : fill(t.about, { size: sizeText(bytes.value) })}
    </p>
  );
}

/** To two digits: it is an estimate. */
function sizeText(bytes: number): string {
  const [value, unit] = bytes < 1e6 ? [bytes / 1e3, 'kB'] : [bytes / 1e6, 'MB'];
  return `${Number(value.toPrecision(2))} ${unit}`;
}
