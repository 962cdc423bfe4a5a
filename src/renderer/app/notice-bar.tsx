// The one sentence that no control is to blame for; it stays until it is closed or replaced, and
// gives the focus back to where it was.

import './notice-bar.css';
import { useRef } from 'preact/hooks';
import { messageText, type Notice, type NoticeOffer } from '../model/notices';
import { Icon } from '../panel/icon';
import { useLab } from '../panel/lab-context';

/** For tests. */
const names = {
  undo: 'Undo that',
  reload: 'Reload',
  openLeftOut: 'Open it all the same',
  removeLeftOut: 'Remove it',
} as const satisfies Record<NoticeOffer['does'], string>;

export function NoticeBar() {
  const { lab, notices } = useLab();
  const before = useRef<EventTarget | null>(null);
  const { notice: t } = lab.texts.value;
  const failure = lab.failure.value;
  const notice: Notice | null = failure
    ? { message: failure.problem ?? t.lost(failure.message), kind: 'failed' }
    : notices.now.value;
  if (!notice) return null;
  return (
    <div class={`notice ${notice.kind}`} role={notice.kind === 'failed' ? 'alert' : 'status'}>
      <span>{messageText(lab.texts.value, notice.message)}</span>
      {notice.offers?.map(({ does, run }) => (
        <button
          key={does}
          type="button"
          class="offer"
          data-name={names[does]}
          onClick={() => {
            notices.dismiss();
            run();
          }}
        >
          {does === 'undo' ? lab.texts.value.commands.undo.label : t[does]}
        </button>
      ))}
      {!failure && (
        <button
          type="button"
          aria-label={lab.texts.value.names.closeNotice}
          title={lab.texts.value.notice.dismiss}
          onFocus={(event) => (before.current = event.relatedTarget)}
          onClick={() => {
            notices.dismiss();
            focusAgain(before.current);
          }}
        >
          <Icon name="close" />
        </button>
      )}
    </div>
  );
}

/** What had the focus, or else the player, as after the first steps. */
function focusAgain(element: EventTarget | null): void {
  const there = element instanceof HTMLElement && element.isConnected ? element : null;
  (there ?? document.querySelector<HTMLElement>('.transport .play'))?.focus();
}
