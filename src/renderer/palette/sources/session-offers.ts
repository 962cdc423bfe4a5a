// What the menus of the lab choose: function, method, gradient, figure, chart and scale.

import { objectives } from '../../../core/objectives';
import { optimizerIds } from '../../../core/optimizers';
import { chartKinds, scaleModes } from '../../../shared/session/session';
import { gradientKinds } from '../../../shared/session/session-run';
import { offeredFigures } from '../../model/offered-figures';
import { chooseObjective, chooseScale, unfold } from '../../model/operations';
import type { Bench } from '../../panel/lab-context';
import { inEach, type Offer } from '../entry';

export function sessionOffers({ lab, screen }: Bench): Offer[] {
  const { store } = lab;
  const session = lab.session.value;
  /** What is chosen is not left out of sight. */
  const showAll = () => {
    if (screen.way.peek() === 'lab' && !screen.whole.peek()) unfold(lab, true);
  };
  const showChart = () => {
    const way = screen.way.peek();
    if (way === 'present') lab.looks.set({ alone: null, second: 'chart' });
    else lab.looks.set({ ...(way === 'learn' && { wholeLab: true }), tab: 'chart' });
    showAll();
  };
  return [
    ...objectives.map(({ id }) => ({
      id: `function-${id}`,
      group: inEach((t) => t.names.function),
      name: inEach((t) => t.objectives[id].name),
      hint: inEach((t) => t.objectives[id].blurb),
      chosen: lab.subject.value.entry?.id === id,
      run: () => chooseObjective(lab, { id }),
    })),
    ...optimizerIds.map((id) => ({
      id: `method-${id}`,
      group: inEach((t) => t.names.optimizer),
      name: inEach((t) => t.optimizers[id]),
      chosen: session.optimizer.id === id,
      run: () => {
        store.set({ optimizer: { id } });
        showAll();
      },
    })),
    ...gradientKinds.map((id) => ({
      id: `gradient-${id}`,
      group: inEach((t) => t.names.gradient),
      name: inEach((t) => t.names[id]),
      hint: inEach((t) => t.help[id]),
      chosen: session.gradient === id,
      run: () => {
        store.set({ gradient: id });
        showAll();
      },
    })),
    ...offeredFigures(lab).map((id) => ({
      id: `figure-${id}`,
      group: inEach((t) => t.names.figure),
      name: inEach((t) => t.figure[id]),
      chosen: session.figure === id,
      run: () => store.set({ figure: id }),
    })),
    ...chartKinds.map((id) => ({
      id: `chart-${id}`,
      group: inEach((t) => t.names.chart),
      name: inEach((t) => t.charts[id].title),
      hint: inEach((t) => t.charts[id].hint),
      chosen: session.chart === id,
      run: () => {
        store.set({ chart: id });
        showChart();
      },
    })),
    ...scaleModes.map((id) => ({
      id: `scale-${id}`,
      group: inEach((t) => t.names.scale),
      name: inEach((t) => t.names.scaleModes[id]),
      hint: inEach((t) => t.scale.hints[id]),
      chosen: session.scale === id,
      run: () => chooseScale(lab, id),
    })),
  ];
}
