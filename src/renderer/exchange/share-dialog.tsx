// What the window shows, or the whole list of set-ups, as a code that others open: large enough for a
// camera at the back of the room, and as letters to be sent.

import './share-dialog.css';
import { useSignal } from '@preact/signals';
import { leanSession, leanSetUps } from '../../shared/link/lean';
import { copyText } from '../model/copy-text';
import { ModalDialog } from '../panel/modal-dialog';
import { useLab } from '../panel/lab-context';
import { codeContents, listContents } from './contents';
import { QrCode, squaresOf } from './qr-code';
import { sharedText } from './shared-text';

export function ShareDialog() {
  const { lab } = useLab();
  return (
    <ModalDialog
      open={lab.looks.share.value}
      title={lab.texts.value.share.title}
      class="share"
      close={() => lab.looks.set({ share: false })}
    >
      <Share />
    </ModalDialog>
  );
}

function Share() {
  const { edition, lab } = useLab();
  const { share: t, names } = lab.texts.value;
  const words = edition === 'web' ? t.link : t.asCode;
  const session = lab.session.value;
  const setUps = lab.setUps.list.value.map((setUp) => setUp.session);
  const all = useSignal(false);
  const listed = all.value && setUps.length > 0;
  const data = listed ? leanSetUps(setUps) : leanSession(session);
  const code = sharedText(edition, data, location.href);
  const squares = squaresOf(code);
  const contents = listed
    ? listContents(lab.texts.value, setUps)
    : codeContents(lab.texts.value, session);
  /** What came of the last press, for this code. */
  const copied = useSignal<string | null>(null);
  const copy = () => {
    if (copyText(code)) copied.value = code;
  };
  return (
    <div class="share-body">
      {squares ? (
        <QrCode squares={squares} name={t.holds(contents)} />
      ) : (
        <p class="share-too-large" role="alert">
          {t.tooLarge}
        </p>
      )}
      <div class="share-words">
        {setUps.length > 0 && (
          <div class="share-what" role="radiogroup" aria-label={t.what}>
            <Choice name={t.shown} chosen={!listed} choose={() => (all.value = false)} />
            <Choice name={t.all(setUps.length)} chosen={listed} choose={() => (all.value = true)} />
          </div>
        )}
        <h3>{t.contents}</h3>
        <ul>
          {contents.map((line, k) => (
            <li key={k}>{line}</li>
          ))}
        </ul>
        <p>{words.how}</p>
        <label>
          <span>{words.letters}</span>
          <textarea
            readOnly
            spellcheck={false}
            data-name="Code"
            aria-label={names.code.share}
            value={code}
            onFocus={(event) => event.currentTarget.select()}
          />
        </label>
        <button type="button" data-name="Copy as code" onClick={copy}>
          {words.copy}
        </button>
        <p role="status">{copied.value === code ? t.copied : ''}</p>
      </div>
    </div>
  );
}

interface ChoiceProps {
  readonly name: string;
  readonly chosen: boolean;
  readonly choose: () => void;
}

const Choice = ({ name, chosen, choose }: ChoiceProps) => (
  <label>
    <input type="radio" name="share-what" checked={chosen} onChange={choose} />
    <span>{name}</span>
  </label>
);
