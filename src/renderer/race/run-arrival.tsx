// In the list of runs: which place a run has taken, once it has arrived.

import { useLab } from '../panel/lab-context';

export function RunArrival({ style }: { readonly style: number }) {
  const { lab } = useLab();
  const arrival = lab.arrivals.value.find((one) => one.style === style);
  if (!arrival) return null;
  return (
    <span class="run-arrival">{lab.texts.value.race.inList(arrival.order, arrival.step)}</span>
  );
}
