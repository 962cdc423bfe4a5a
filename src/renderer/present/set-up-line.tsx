// Which of the set-ups is on the projector, with what its teacher says of it: its number, title and
// note. Pressed, the list opens.

import './set-up-line.css';
import { fill } from '../../i18n/fill';
import { setUpTitle } from '../model/set-up-titles';
import { commandTip } from '../panel/command-tip';
import { useLab } from '../panel/lab-context';
import { SetUpWords } from '../workspace/set-up-words';

export function SetUpLine() {
  const { lab } = useLab();
  const place = lab.setUps.placeOf(lab.setUps.open.value);
  const { title, note } = lab.session.value;
  if (place === null && title === '' && note === '') return null;
  return (
    <section class="set-up-line" aria-label={lab.texts.value.setUps.noteName}>
      {place !== null && <SetUpKey place={place} />}
      <SetUpWords untitled={place !== null} />
    </section>
  );
}

function SetUpKey({ place }: { readonly place: number }) {
  const { lab, commands } = useLab();
  const texts = lab.texts.value;
  const setUps = lab.setUps.list.value;
  const setUp = setUps[place];
  if (!setUp) return null;
  const count = setUps.length;
  return (
    <button
      type="button"
      data-name="Set-up shown"
      title={commandTip(lab, 'setUps')}
      onClick={commands.setUps}
    >
      <span class="unseen">{fill(texts.setUps.presented, { k: place + 1, count })} </span>
      <span class="number" aria-hidden="true">
        {place + 1}/{count}
      </span>{' '}
      {setUpTitle(texts, setUp.session, place)}
    </button>
  );
}
