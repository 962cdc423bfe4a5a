// Which part of the plane is shown: the usual one, one that follows the point, all steps at once.

import './scale-menu.css';
import './segmented.css';
import { scaleModes } from '../../shared/session/session';
import { Lockable, useHelp } from './lock/lockable';
import { useLab } from '../panel/lab-context';
import { chooseScale } from '../model/operations';

export function ScaleMenu() {
  const { lab } = useLab();
  const { scale } = lab.session.value;
  const { scale: t, names } = lab.texts.value;
  return (
    <Lockable id="scale">
      <div class="scale-menu" title={useHelp('scale', t.hints[scale])}>
        <span class="label" aria-hidden="true">
          {t.title}
        </span>
        <div role="radiogroup" data-name="Scale" aria-label={names.scale} class="segmented">
          {scaleModes.map((mode) => (
            <label key={mode} title={t.hints[mode]}>
              <input
                type="radio"
                name="scale"
                aria-label={names.scaleModes[mode]}
                checked={scale === mode}
                onChange={() => chooseScale(lab, mode)}
              />
              <span aria-hidden="true">{t[mode]}</span>
            </label>
          ))}
        </div>
      </div>
    </Lockable>
  );
}
