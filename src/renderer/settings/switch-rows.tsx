// The settings that are on or off: sound, and whether all of the lab is shown.

import { unfold } from '../model/operations';
import { useLab } from '../panel/lab-context';
import { SettingRow } from './setting-row';

export function SwitchRows() {
  const { lab } = useLab();
  const { settings: t } = lab.texts.value;
  const { sound, more } = lab.settings.now.value;
  return (
    <>
      <Switch
        name={t.sound}
        help={t.help.sound}
        on={sound}
        set={(on) => lab.settings.set({ sound: on })}
      />
      <Switch name={t.more} help={t.help.more} on={more} set={(on) => unfold(lab, on)} />
    </>
  );
}

interface SwitchProps {
  readonly name: string;
  readonly help: string;
  readonly on: boolean;
  readonly set: (on: boolean) => void;
}

const Switch = ({ name, help, on, set }: SwitchProps) => (
  <SettingRow name={name} help={help}>
    {(ids) => (
      <input
        {...ids}
        type="checkbox"
        title={help}
        checked={on}
        onChange={(event) => set(event.currentTarget.checked)}
      />
    )}
  </SettingRow>
);
