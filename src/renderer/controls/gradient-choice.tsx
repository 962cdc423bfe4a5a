// Whether the slope comes from two values of f or from its derivative.

import './segmented.css';
import { gradientKinds } from '../../shared/session/session-run';
import { useLab } from '../panel/lab-context';
import { Labelled } from './labelled';
import { Lockable, useHelp } from './lock/lockable';

export function GradientChoice() {
  const { lab } = useLab();
  const { gradient } = lab.session.value;
  const { controls: t, help, names } = lab.texts.value;
  return (
    <Lockable id="gradient">
      <Labelled text={t.gradient} help={useHelp('gradient', help[gradient])}>
        <div role="radiogroup" data-name="Gradient" aria-label={names.gradient} class="segmented">
          {gradientKinds.map((kind) => (
            <label key={kind} title={help[kind]}>
              <input
                type="radio"
                name="gradient"
                aria-label={names[kind]}
                checked={gradient === kind}
                onChange={() => lab.store.set({ gradient: kind })}
              />
              <span aria-hidden="true">{t[kind]}</span>
            </label>
          ))}
        </div>
      </Labelled>
    </Lockable>
  );
}
