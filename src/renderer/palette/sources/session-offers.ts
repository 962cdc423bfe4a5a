// What the menus of the lab choose: function, method, gradient, rate, figure, chart and scale.

import { objectives } from '../../../core/objectives';
import { optimizerIds } from '../../../core/optimizers';
import { tickText } from '../../../i18n/number-format';
import { chartKinds, gradientKinds, scaleModes } from '../../../shared/session/session';
import { offeredFigures } from '../../model/offered-figures';
import { presetKinds } from '../../model/lr-presets';
import { chooseObjective, choosePreset, chooseScale } from '../../model/operations';
import type { Bench } from '../../panel/lab-context';
import { inEach, type Offer } from '../entry';

export function sessionOffers({ lab }: Bench): Offer[] {
  const { store } = lab;
  const session = lab.session.value;
  const rates = lab.presets.value?.rates;
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
      run: () => store.set({ optimizer: { id } }),
    })),
    ...gradientKinds.map((id) => ({
      id: `gradient-${id}`,
      group: inEach((t) => t.names.gradient),
      name: inEach((t) => t.names[id]),
      hint: inEach((t) => t.help[id]),
      chosen: session.gradient === id,
      run: () => store.set({ gradient: id }),
    })),
    ...presetKinds
      .filter((id) => typeof rates?.[id] === 'number')
      .map((id) => ({
        id: `rate-${id}`,
        group: inEach((t) => t.names.lr),
        name: inEach((t) => t.controls[id]),
        hint: inEach(() => `lr = ${tickText(rates?.[id] ?? Number.NaN)}`),
        chosen: rates?.[id] === session.lr,
        run: () => choosePreset(lab, id),
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
      run: () => store.set({ chart: id }),
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
