// The inputs of a run: start, learning rate, steps, method, gradient and h.

import './controls.css';
import './segmented.css';
import { fields, type NumberField } from '../../shared/session/fields';
import { gradientKinds } from '../../shared/session/session';
import { optimizers } from '../../core/optimizers';
import { fill } from '../../i18n/fill';
import { coordinateStep, moveCoordinate } from '../drawing/coordinate-step';
import { useLab } from '../panel/lab-context';
import { LrControl } from './lr/lr-control';
import { stepWhole } from '../drawing/number-box/key-step';
import { NumberBox } from '../drawing/number-box/number-box';
import { OptimizerParameters } from './optimizer-parameters';
import { Variable } from '../drawing/text/variable';

const tenfold = (value: number, direction: 1 | -1) =>
  Number((value * 10 ** direction).toPrecision(12));

export function Controls() {
  const { lab } = useLab();
  const { store } = lab;
  const session = lab.session.value;
  const { controls: t, help, names } = lab.texts.value;

  return (
    <form class="controls" onSubmit={(event) => event.preventDefault()}>
      <div class="pair">
        <StartField side={0} />
        <StartField side={1} />
      </div>
      <LrControl />
      <div class="pair method-pair">
        <Labelled text={t.steps} code="step_num" help={help.steps}>
          <Numeric
            field={fields.steps}
            contract="Steps"
            name={names.steps}
            value={session.steps}
            id="steps"
            step={stepWhole}
          />
        </Labelled>
        <Labelled text={t.optimizer} help={help.optimizer}>
          <select
            data-name="Optimizer"
            aria-label={names.optimizer}
            value={session.optimizer.id}
            onChange={(event) => {
              const id = optimizers.find((o) => o.id === event.currentTarget.value)?.id;
              if (id) store.set({ optimizer: { id } });
            }}
          >
            {optimizers.map((o) => (
              <option key={o.id} value={o.id}>
                {lab.texts.value.optimizers[o.id]}
              </option>
            ))}
          </select>
        </Labelled>
      </div>
      <OptimizerParameters />
      <div class="pair gradient-pair">
        <Labelled text={t.gradient} help={help[session.gradient]}>
          <div role="radiogroup" data-name="Gradient" aria-label={names.gradient} class="segmented">
            {gradientKinds.map((kind) => (
              <label key={kind} title={help[kind]}>
                <input
                  type="radio"
                  name="gradient"
                  aria-label={names[kind]}
                  checked={session.gradient === kind}
                  onChange={() => store.set({ gradient: kind })}
                />
                <span aria-hidden="true">{t[kind]}</span>
              </label>
            ))}
          </div>
        </Labelled>
        <Labelled text={t.h} help={help.h}>
          <Numeric
            field={fields.h}
            contract="h"
            name={names.h}
            value={session.h}
            id="h"
            step={tenfold}
          />
        </Labelled>
      </div>
    </form>
  );
}

/** One coordinate of the start: of the two that the plane shows. */
function StartField({ side }: { readonly side: 0 | 1 }) {
  const { lab } = useLab();
  const { start, axes } = lab.session.value;
  const axis = axes[side];
  const name = lab.subject.value.variables[axis] ?? `x${axis}`;
  return (
    <div class="labelled" title={lab.texts.value.help.start}>
      <span class="label" aria-hidden="true">
        {lab.texts.value.controls.start} <Variable name={name} />
      </span>
      <NumberBox
        field={fields.start}
        contract={`Start ${name}`}
        name={fill(lab.texts.value.names.start, { name })}
        role="spinbutton"
        value={start[axis] ?? 0}
        texts={lab.texts.value}
        onValue={(value) =>
          lab.store.set(
            { start: start.map((old, i) => (i === axis ? value : old)) },
            `start-${axis}`,
          )
        }
        onSettle={() => lab.store.settle()}
        step={(value, direction, size) => {
          const { frame } = lab.viewport.current.peek();
          const shown = side === 0 ? frame.x0 : frame.x1;
          const home = lab.subject.peek().domain[axis] ?? shown;
          return moveCoordinate(value, direction * size, coordinateStep(value, home, shown));
        }}
      />
    </div>
  );
}

interface NumericProps {
  readonly field: NumberField;
  readonly contract: string;
  readonly name: string;
  readonly value: number;
  readonly id: 'steps' | 'h';
  readonly step: (value: number, direction: 1 | -1, size: number) => number;
}

function Numeric({ field, contract, name, value, id, step }: NumericProps) {
  const { lab } = useLab();
  return (
    <NumberBox
      field={field}
      contract={contract}
      name={name}
      role="spinbutton"
      value={value}
      texts={lab.texts.value}
      onValue={(next) => lab.store.set({ [id]: next }, id)}
      onSettle={() => lab.store.settle()}
      step={step}
    />
  );
}

interface LabelledProps {
  /** With `code` in it. */
  readonly text: string;
  readonly code?: string;
  /** One sentence on what it does. */
  readonly help: string;
  readonly children: preact.ComponentChildren;
}

function Labelled({ text, code, help, children }: LabelledProps) {
  return (
    <div class="labelled" title={help}>
      <span class="label" aria-hidden="true">
        {text.split('`').map((part, k) => (k % 2 === 0 ? part : <code key={k}>{part}</code>))}{' '}
        {code && <code>{code}</code>}
      </span>
      {children}
    </div>
  );
}
