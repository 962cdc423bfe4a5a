// The window: bar, views with what stands beside them, player. What is shown follows from the way to
// look at it and the room there is; where it stands, from layout.css and its siblings.

import { Arithmetic } from '../arithmetic/arithmetic';
import { Beside } from '../workspace/beside';
import { ComparisonTable } from '../comparison/comparison';
import { RaceStrip } from '../race/race-strip';
import { CodeDialog } from '../code/code-dialog';
import { EssentialControls } from '../controls/essential-controls';
import { Controls } from '../controls/controls';
import { EssentialStrip } from '../controls/transport/essential-strip';
import { CompactTransport, PlayerRest, Transport } from '../controls/transport/transport';
import { ExportDialog } from '../export/export-dialog';
import { FocusHelp } from './focus-help';
import { FormulaLine } from '../workspace/formula-line';
import { GlossaryDialog } from '../glossary/glossary-dialog';
import { HelpDialog } from '../help/help-dialog';
import { KeyList } from '../key-list/key-list';
import { CourseMap } from '../lesson-panel/course/course-map';
import { EditorBar } from '../lesson-editor/editor-bar';
import { LessonEditor } from '../lesson-editor/lesson-editor';
import { LessonBar } from '../lesson-panel/lesson-bar';
import { LessonPanel } from '../lesson-panel/lesson-panel';
import { isCovered } from '../model/looks';
import { LiveRegion } from './live-region';
import { NoticeBar } from './notice-bar';
import { DropZone } from '../exchange/drop-zone';
import { PasteDialog } from '../exchange/paste-dialog';
import { ShareDialog } from '../exchange/share-dialog';
import { RunKeys } from '../runs/run-keys';
import { RunsBar } from '../runs/runs-bar';
import { SettingsDialog } from '../settings/settings-dialog';
import { SetUpsSheet } from '../set-ups/set-ups-sheet';
import { SharedArray } from '../shared-array/shared-array';
import { Stage, StageHead } from '../workspace/stage';
import { Palette } from '../palette/palette';
import { StepsTable } from '../steps/steps-table';
import { ThisStep } from '../steps/this-step';
import { NumbersCard } from '../present/numbers-card';
import { Presenting } from '../present/presenting';
import { PresentStrip } from '../present/present-strip';
import { PresentBar } from './present-bar';
import { TopBar } from './top-bar';
import { useLab } from '../panel/lab-context';
import { VIEWS_ID } from '../workspace/view-tabs';

export const App = () => {
  const presenting = useLab().screen.way.value === 'present';
  return (
    <>
      {presenting ? <PresentBar /> : <TopBar />}
      <Workspace />
      <Runs />
      <Strip />
      <NoticeBar />
      <CodeDialog />
      <CourseMap />
      <LessonEditor />
      <EditorBar />
      <ExportDialog />
      <GlossaryDialog />
      <HelpDialog />
      <SettingsDialog />
      <ShareDialog />
      <PasteDialog />
      <DropZone />
      <SetUpsSheet />
      <Palette />
      <KeyList />
      <SharedArray />
      <FocusHelp />
      <LiveRegion />
      {presenting && <Presenting />}
    </>
  );
};

function Workspace() {
  const { lab, screen } = useLab();
  const { compact, figure, beside } = screen.arrangement.value;
  const { shown } = lab.session.value;
  // In little room of the lab the table is a view; covered, it needs no room.
  const isView = compact && screen.way.value === 'lab';
  const comparison =
    lab.looks.comparison.value &&
    lab.race.several.value &&
    !isView &&
    shown.includes('comparison') &&
    !isCovered(lab.looks, 'comparison');
  // Where the set-up shows no figure, what stands over it otherwise stands over the rest.
  const headAlone = screen.way.value !== 'present' && !shown.includes('figure');
  const views = [...(figure ? ['figure'] : []), ...beside].join(' ');
  return (
    <main class="workspace">
      <div class="scene">
        <RaceStrip />
        {headAlone && <StageHead />}
        <div class="views" id={VIEWS_ID} data-views={views}>
          {figure && <Stage />}
          <Beside />
        </div>
        {comparison && <ComparisonTable closable />}
        {figure && <Arithmetic />}
      </div>
      <Side />
      {screen.way.value === 'present' && shown.includes('numbers') && <NumbersCard />}
    </main>
  );
}

/** The lesson, or the lab's controls where they do not stand under the figures. */
function Side() {
  const { screen, lessons } = useLab();
  const { compact, inPanel } = screen.arrangement.value;
  const whole = screen.whole.value;
  if (screen.way.value !== 'lab') return lessons.lesson.value ? <LessonPanel /> : null;
  if (!whole && !compact) return null;
  return (
    <aside class="panel">
      <LessonBar />
      {whole ? <Controls /> : <EssentialControls />}
      {compact && <RunKeys />}
      {compact && <RunsBar />}
      {whole && compact && <FormulaLine />}
      {whole && compact && <PlayerRest />}
      {inPanel.includes('numbers') && <ThisStep />}
      {inPanel.includes('steps') && <StepsTable />}
    </aside>
  );
}

/** Above the player; where there is little room, in the panel. */
function Runs() {
  const { screen } = useLab();
  const inPanel = screen.way.value === 'lab' && screen.arrangement.value.compact;
  return inPanel ? null : <RunsBar />;
}

function Strip() {
  const { screen } = useLab();
  if (screen.way.value === 'present') return <PresentStrip />;
  if (screen.still.value) return null;
  if (screen.arrangement.value.compact) return <CompactTransport />;
  return screen.way.value === 'lab' && !screen.whole.value ? <EssentialStrip /> : <Transport />;
}
