// Which schedule the rate follows.

import { schedules } from '../../../core/schedules';
import { useLab } from '../../panel/lab-context';
import { Labelled } from '../labelled';

export function ScheduleMenu() {
  const { lab } = useLab();
  const { controls: t, help, names, schedules: called } = lab.texts.value;
  const { id: chosen } = lab.session.value.schedule;
  return (
    <Labelled text={t.schedule} help={help.schedule}>
      <select
        data-name="Schedule"
        aria-label={names.schedule}
        value={chosen}
        onChange={(event) => {
          const id = schedules.find((one) => one.id === event.currentTarget.value)?.id;
          if (id) lab.store.set({ schedule: { id } });
          // What was refused is not shown as chosen.
          event.currentTarget.value = lab.session.peek().schedule.id;
        }}
      >
        {schedules.map(({ id }) => (
          <option key={id} value={id}>
            {called[id]}
          </option>
        ))}
      </select>
    </Labelled>
  );
}
