// What is chosen once for the whole app, in one dialog. A choice holds at once; there is nothing to
// confirm.

import './settings-dialog.css';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { defaultSettings } from '../../shared/settings/settings';
import { changeSettings } from '../model/operations';
import { Icon } from '../panel/icon';
import { useLab } from '../panel/lab-context';
import { ChoiceRows } from './choice-rows';
import { SwitchRows } from './switch-rows';

export function SettingsDialog() {
  const { lab } = useLab();
  const dialog = useRef<HTMLDialogElement>(null);
  const isOpen = lab.looks.settings.value;
  const { settings: t } = lab.texts.value;

  useLayoutEffect(() => {
    const element = dialog.current;
    if (!element || !isOpen) return undefined;
    element.showModal();
    // Closed while its controls are there, so that the focus returns to where it was.
    return () => element.close();
  }, [isOpen]);

  const close = () => lab.looks.set({ settings: false });
  return (
    <dialog
      ref={dialog}
      class="settings"
      aria-label={t.title}
      onCancel={close}
      // Without a press of the user's since it opened, there is no cancel before it closes; and that it
      // has closed is told late, when it may have been opened again.
      onClose={() => {
        if (!dialog.current?.open) close();
      }}
      onKeyDown={(event) => {
        // The lab behind it stands still; F5 and F11 mean what they mean everywhere.
        if (!/^F\d/.test(event.key)) event.stopPropagation();
      }}
    >
      {isOpen && (
        <>
          <header>
            <h2>{t.title}</h2>
            <button type="button" aria-label={t.close} title={t.close} onClick={close}>
              <Icon name="close" />
            </button>
          </header>
          <div class="settings-rows">
            <ChoiceRows />
            <SwitchRows />
            <button
              type="button"
              title={t.help.reset}
              onClick={() => changeSettings(lab, defaultSettings)}
            >
              {t.reset}
            </button>
          </div>
        </>
      )}
    </dialog>
  );
}
