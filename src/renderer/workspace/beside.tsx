// What stands beside the large figure, in the order of reading.

import type { ComponentType } from 'preact';
import { ComparisonTable } from '../comparison/comparison';
import type { BesideId } from '../../shared/pane-ids';
import { fieldView } from '../views';
import { useLab } from '../panel/lab-context';
import { ViewHost } from '../panel/view-host';
import { StepsTable } from '../steps/steps-table';
import { ThisStep } from '../steps/this-step';
import { ChartSlot } from './chart-slot';

const ComparisonSlot = () => <ComparisonTable />;
const FieldSlot = () => <ViewHost view={fieldView} />;

const slots: Readonly<Record<BesideId, ComponentType>> = {
  field: FieldSlot,
  chart: ChartSlot,
  numbers: ThisStep,
  steps: StepsTable,
  comparison: ComparisonSlot,
};

export function Beside() {
  const { beside } = useLab().screen.arrangement.value;
  if (beside.length === 0) return null;
  return (
    <div class="beside">
      {beside.map((id) => {
        const Slot = slots[id];
        return <Slot key={id} />;
      })}
    </div>
  );
}
