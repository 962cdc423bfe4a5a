// The window: bar, stage with its views, panel, transport.

import { fieldView } from '../views/field';
import { Arithmetic } from './arithmetic';
import { ChartSlot } from './chart-slot';
import { Controls } from './controls';
import { FigureSlot } from './figure-slot';
import { FirstSteps } from './first-steps';
import { FocusHelp } from './focus-help';
import { HeroFoot } from './hero-foot';
import { GlossaryDialog } from './glossary-dialog';
import { LessonPanel } from './lesson-panel';
import { LiveRegion } from './live-region';
import { Mystery } from './mystery';
import { NoticeBar } from './notice-bar';
import { OutcomeLine } from './outcome-line';
import { StepsTable } from './steps-table';
import { ThisStep } from './this-step';
import { TopBar } from './top-bar';
import { Transport } from './transport';
import { ViewHost } from './view-host';

export const App = () => (
  <>
    {/* The first stop of the Tab key. */}
    <FirstSteps />
    <TopBar />
    <main class="stage">
      <FigureSlot />
      <ViewHost view={fieldView} />
      <ChartSlot />
      <OutcomeLine />
      <HeroFoot />
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
    <Mystery />
    <FocusHelp />
    <LiveRegion />
  </>
);
