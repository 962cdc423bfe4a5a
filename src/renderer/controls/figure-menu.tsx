// Which figure stands in the large place.

import './figure-menu.css';
import { figureKinds } from '../../shared/session/session';
import { offeredFigures } from '../model/offered-figures';
import { Lockable, useHelp } from './lock/lockable';
import { useLab } from '../panel/lab-context';

export function FigureMenu() {
  const { lab } = useLab();
  const t = lab.texts.value.figure;
  return (
    <Lockable id="figure">
      <select
        class="figure-menu"
        aria-label={lab.texts.value.names.figure}
        title={useHelp('figure', lab.texts.value.help.figure)}
        value={lab.session.value.figure}
        onChange={(event) => {
          const chosen = figureKinds.find((kind) => kind === event.currentTarget.value);
          if (chosen) lab.store.set({ figure: chosen });
        }}
      >
        {offeredFigures(lab).map((kind) => (
          <option key={kind} value={kind}>
            {t[kind]}
          </option>
        ))}
      </select>
    </Lockable>
  );
}
