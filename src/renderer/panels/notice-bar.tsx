// The one sentence that no control is to blame for; it stays until it is closed or replaced.

import { Icon } from './icon';
import { useLab } from './lab-context';

export function NoticeBar() {
  const { lab, notices } = useLab();
  const lost = lab.results.failure.value;
  const notice = lost ? ({ words: lost, kind: 'failed' } as const) : notices.now.value;
  if (!notice) return null;
  const { words } = notice;
  return (
    <div class={`notice ${notice.kind}`} role={notice.kind === 'failed' ? 'alert' : 'status'}>
      <span>{typeof words === 'string' ? words : words[lab.language.value]}</span>
      {!lost && (
        <button
          type="button"
          aria-label={lab.texts.value.names.closeNotice}
          title={lab.texts.value.notice.dismiss}
          onClick={() => notices.dismiss()}
        >
          <Icon name="close" />
        </button>
      )}
    </div>
  );
}
