// What tunes the schedule, where anything does, as its catalogue entry lists it.

import { scheduleById } from '../../../core/schedules';
import type { ScheduleParam } from '../../../core/schedules/schedule';
import { rangeField } from '../../../shared/session/fields';
import { stepBy, stepWhole, type KeyStep } from '../../drawing/number-box/key-step';
import { NumberBox } from '../../drawing/number-box/number-box';
import { Typeset } from '../../drawing/text/typeset';
import { useLab } from '../../panel/lab-context';

const hundredths = stepBy(0.01);

const stepOf = ({ whole }: ScheduleParam): KeyStep => (whole ? stepWhole : hundredths);

export function ScheduleParameters() {
  const { lab } = useLab();
  const { schedule } = lab.session.value;
  const texts = lab.texts.value;
  return (
    <>
      {scheduleById(schedule.id).params.map((param) => (
        <div key={param.id} class="labelled" title={texts.parameters[param.id]}>
          <span class="label" aria-hidden="true">
            <Typeset tex={param.symbol} />
          </span>
          <NumberBox
            field={rangeField(param)}
            name={texts.parameters[param.id]}
            role="spinbutton"
            value={schedule.params?.[param.id] ?? param.default}
            texts={texts}
            onValue={(value) =>
              lab.store.set(
                { schedule: { ...schedule, params: { ...schedule.params, [param.id]: value } } },
                `schedule ${param.id}`,
              )
            }
            onSettle={() => lab.store.settle()}
            step={stepOf(param)}
          />
        </div>
      ))}
    </>
  );
}
