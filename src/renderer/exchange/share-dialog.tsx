// What the window shows as a code that others open: large enough for a camera at the back of the room,
// and as letters to be sent.

import './share-dialog.css';
import { useSignal } from '@preact/signals';
import { codeOf } from '../../shared/link/code';
import { leanSession } from '../../shared/link/lean';
import { ModalDialog } from '../panel/modal-dialog';
import { useLab } from '../panel/lab-context';
import { codeContents } from './contents';
import { QrCode, squaresOf } from './qr-code';

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
  const { lab, commands } = useLab();
  const { share: t, names } = lab.texts.value;
  const session = lab.session.value;
  const code = codeOf(leanSession(session));
  const squares = squaresOf(code);
  const contents = codeContents(lab.texts.value, session);
  const copied = useSignal(false);
  const copy = () => {
    commands.copyCode();
    copied.value = true;
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
        <h3>{t.contents}</h3>
        <ul>
          {contents.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        <p>{t.how}</p>
        <label>
          <span>{t.code}</span>
          <textarea
            readOnly
            rows={4}
            spellcheck={false}
            data-name="Code"
            aria-label={names.code.share}
            value={code}
            onFocus={(event) => event.currentTarget.select()}
          />
        </label>
        <button type="button" data-name="Copy as code" onClick={copy}>
          {t.copy}
        </button>
        <p role="status">{copied.value ? t.copied : ''}</p>
      </div>
    </div>
  );
}
