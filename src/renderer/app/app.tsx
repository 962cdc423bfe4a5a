// The window: bar, workspace with its views, panel, transport.

import { fieldView } from '../views/field';
import { Arithmetic } from '../arithmetic/arithmetic';
import { ChartSlot } from '../workspace/chart-slot';
import { Controls } from '../controls/controls';
import { FigureSlot } from '../workspace/figure-slot';
import { FirstSteps } from './first-steps';
import { FocusHelp } from './focus-help';
import { FormulaLine } from '../workspace/formula-line';
import { GlossaryDialog } from '../glossary/glossary-dialog';
import { LessonPanel } from '../lesson-panel/lesson-panel';
import { LiveRegion } from './live-region';
import { SharedArray } from '../shared-array/shared-array';
import { NoticeBar } from './notice-bar';
import { OutcomeLine } from '../workspace/outcome-line';
import { StepsTable } from '../steps/steps-table';
import { ThisStep } from '../steps/this-step';
import { TopBar } from './top-bar';
import { Transport } from '../controls/transport';
import { ViewHost } from '../panel/view-host';

export const App = () => (
  <>
    {/* The first stop of the Tab key. */}
    <FirstSteps />
    <TopBar />
    <main class="workspace">
      <FigureSlot />
      <ViewHost view={fieldView} />
      <ChartSlot />
      <OutcomeLine />
      <FormulaLine />
      <LessonPanel />
      <Arithmetic />
      <aside class="panel">
        <Controls />
        <ThisStep />
        <StepsTable />
      </aside>
    </main>
    <Transport />
    <NoticeBar />
    <GlossaryDialog />
    <SharedArray />
    <FocusHelp />
    <LiveRegion />
  </>
);
