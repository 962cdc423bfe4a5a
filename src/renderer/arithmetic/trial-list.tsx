// The steps that a line search tries from the step shown, and why each is taken or not.

import './trial-list.css';
import { fill } from '../../i18n/fill';
import { briefNumber } from '../../i18n/brief-number';
import type { Trial } from '../../core/run/line-search';
import { useLab } from '../panel/lab-context';

/** So many are told: the first ones, and the last. */
const TOLD = 4;

export function TrialList({ trials }: { readonly trials: readonly Trial[] }) {
  const { lab } = useLab();
  const { arithmetic: t, names } = lab.texts.value;
  const skipped = Math.max(0, trials.length - TOLD);
  const told = trials.filter((_, k) => k < TOLD - 1 || k === trials.length - 1);
  return (
    <ol class="trial-list" aria-label={names.arithmetic.trials}>
      {told.map(({ t: size, f, bound, accepted }, k) => (
        <li key={size} class={accepted ? 'accepted' : ''}>
          {skipped > 0 && k === told.length - 1 && (
            <span class="soft">{fill(t.skipped, { count: skipped })} </span>
          )}
          <span class="number">
            <i class="math">t</i> = {briefNumber(size)}: <i class="math">f</i> = {briefNumber(f)}{' '}
            {accepted ? '≤' : '>'} {briefNumber(bound)}
          </span>{' '}
          {accepted ? `✓ ${t.enough}` : `✗ ${t.notEnough}`}
        </li>
      ))}
    </ol>
  );
}
