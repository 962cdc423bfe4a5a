// The window: bar, stage with its views, panel, transport.

import { useEffect, useRef } from 'preact/hooks';
import { views } from '../views';
import type { View } from '../views/view';
import { Controls } from './controls';
import { FormulaPlate } from './formula-plate';
import { useLab } from './lab-context';
import { NoticeBar } from './notice-bar';
import { OutcomeLine } from './outcome-line';
import { StepsTable } from './steps-table';
import { ThisStep } from './this-step';
import { TopBar } from './top-bar';
import { Transport } from './transport';

export const App = () => (
  <>
    <TopBar />
    <main class="stage">
      {views.map((view) => (
        <ViewHost key={view.id} view={view} />
      ))}
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

function ViewHost({ view }: { readonly view: View }) {
  const { lab } = useLab();
  const host = useRef<HTMLDivElement>(null);
  useEffect(() => (host.current ? view.mount(host.current, lab) : undefined), []);
  return <div ref={host} class={`view view-${view.id}`} />;
}
