// The window: bar, stage with its views, panel, transport.

import { fieldView } from '../views/field';
import { ChartSlot } from './chart-slot';
import { Controls } from './controls';
import { FigureMenu } from './figure-menu';
import { FigureSlot } from './figure-slot';
import { FirstSteps } from './first-steps';
import { FormulaPlate } from './formula-plate';
import { GlossaryDialog } from './glossary-dialog';
import { LessonPanel } from './lesson-panel';
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
      <FigureSlot />
      <ViewHost view={fieldView} />
      <ChartSlot />
      <OutcomeLine />
      <FormulaPlate />
      <FigureMenu />
      <LessonPanel />
      <FirstSteps />
      <aside class="panel">
        <Controls />
        <ThisStep />
        <StepsTable />
      </aside>
    </main>
    <Transport />
    <NoticeBar />
    <GlossaryDialog />
  </>
);
