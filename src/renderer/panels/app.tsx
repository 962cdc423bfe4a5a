// The window: bar, stage with its views, panel, transport.

import { views } from '../views';
import { ChartSlot } from './chart-slot';
import { Controls } from './controls';
import { FormulaPlate } from './formula-plate';
import { NoticeBar } from './notice-bar';
import { OutcomeLine } from './outcome-line';
import { StepsTable } from './steps-table';
import { ThisStep } from './this-step';
import { TopBar } from './top-bar';
import { Transport } from './transport';
import { ViewHost } from './view-host';

export const App = () => (
  <>
    <TopBar />
    <main class="stage">
      {views.map((view) => (
        <ViewHost key={view.id} view={view} />
      ))}
      <ChartSlot />
      <OutcomeLine />
      <FormulaPlate />
      <aside class="panel">
        <Controls />
        <ThisStep />
        <StepsTable />
      </aside>
    </main>
    <Transport />
    <NoticeBar />
  </>
);
