// In the list of runs: which place a run has taken, once it has arrived.

import { useLab } from '../panel/lab-context';

export function RunArrival({ style }: { readonly style: number }) {
  const { lab } = useLab();
  const arrival = lab.arrivals.value.find((one) => one.style === style);
  if (!arrival) return null;
  const { race: t } = lab.texts.value;
  return (
    <span class="run-arrival">
      {t.inList(arrival.order)}
      <span class="words">{` · ${t.atStep(arrival.step)}`}</span>
    </span>
  );
}
