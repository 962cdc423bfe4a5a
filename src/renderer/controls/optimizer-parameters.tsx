// The parameters of the method, where it has any, as its catalogue entry lists them.

import './optimizer-parameters.css';
import { optimizerById } from '../../core/optimizers';
import { rangeField } from '../../shared/session/fields';
import { useLab } from '../panel/lab-context';
import { Lockable } from './lock/lockable';
import { NumberBox } from '../drawing/number-box/number-box';
import { Typeset } from '../drawing/text/typeset';

/** A tenth of what is left to the nearer end, so that 0.9 goes to 0.91 and 0.99 to 0.991. */
function nudged(value: number, direction: 1 | -1, size: number): number {
  const room = Math.min(Math.abs(value), Math.abs(1 - value)) || 0.1;
  const unit = 10 ** Math.floor(Math.log10(room)) / 10;
  return Number((value + direction * unit * Math.max(1, size)).toPrecision(12));
}

export function OptimizerParameters() {
  const { lab } = useLab();
  const { optimizer } = lab.session.value;
  const { params } = optimizerById(optimizer.id);
  if (params.length === 0) return null;

  return (
    <Lockable id="optimizer">
      <div class="parameters">
        {params.map((param) => (
          <div
            key={param.id}
            class="labelled parameter"
            title={lab.texts.value.parameters[param.id]}
          >
            <span class="label" aria-hidden="true">
              <Typeset tex={param.symbol} />
            </span>
            <NumberBox
              field={rangeField(param)}
              name={lab.texts.value.parameters[param.id]}
              role="spinbutton"
              value={optimizer.params?.[param.id] ?? param.default}
              texts={lab.texts.value}
              onValue={(value) =>
                lab.store.set(
                  {
                    optimizer: { ...optimizer, params: { ...optimizer.params, [param.id]: value } },
                  },
                  param.id,
                )
              }
              onSettle={() => lab.store.settle()}
              step={nudged}
            />
          </div>
        ))}
      </div>
    </Lockable>
  );
}
