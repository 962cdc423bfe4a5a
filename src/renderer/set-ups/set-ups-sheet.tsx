// The list of set-ups on a sheet at the side: the figures stay in sight. Whoever opens it by a key is in
// it, and gets back to where they were.

import './set-ups-sheet.css';
import { useEffect, useRef } from 'preact/hooks';
import { commandTip } from '../panel/command-tip';
import { Icon } from '../panel/icon';
import { useLab } from '../panel/lab-context';
import { LockStrip } from './lock-strip';
import { SetUpList } from './set-up-list';

export function SetUpsSheet() {
  return useLab().lab.looks.setUps.value ? <OpenSheet /> : null;
}

function OpenSheet() {
  const { lab, commands, setUpActions } = useLab();
  const { setUps } = lab;
  const t = lab.texts.value.setUps;
  const sheet = useRef<HTMLElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    sheet.current?.querySelector<HTMLElement>('.set-up-name, .primary')?.focus();
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);
  const close = () => lab.looks.set({ setUps: false });
  const count = setUps.list.value.length;
  return (
    <aside
      ref={sheet}
      class="set-ups"
      aria-label={t.title}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        close();
      }}
    >
      <header>
        <h2>{t.title}</h2>
        <button type="button" aria-label={t.close} title={t.close} onClick={close}>
          <Icon name="close" />
        </button>
      </header>
      <LockStrip />
      {count === 0 ? <p class="soft set-ups-empty">{t.empty}</p> : <SetUpList />}
      <footer>
        <button
          type="button"
          class="primary"
          data-name="Add this set-up"
          title={commandTip(lab, 'addSetUp')}
          onClick={commands.addSetUp}
        >
          {t.add}
        </button>
        <button type="button" title={commandTip(lab, 'open')} onClick={commands.open}>
          {t.openFile}
        </button>
        {count > 0 && (
          <button
            type="button"
            data-name="Save all set-ups"
            title={t.saveAllHelp}
            onClick={setUpActions.saveAll}
          >
            {t.saveAll}
          </button>
        )}
        {setUps.unsaved.value && <p class="soft">{t.unsaved}</p>}
      </footer>
    </aside>
  );
}
