// The end of every form: the button that makes the file, how far it is, and what became of it.

import type { ComponentChildren } from 'preact';
import { fill } from '../../i18n/fill';
import type { JobState } from '../model/export/export-job';
import type { Make } from '../model/export/making';
import { messageText } from '../model/notices';
import { useLab } from '../panel/lab-context';

interface Props {
  readonly make: Make;
  /** What the clipboard takes: a PNG; left out where there is none. */
  readonly copy?: Make;
  /** Whether something the form still asks for is missing. */
  readonly disabled?: boolean;
  /** More of the same row, such as a switch or an estimate. */
  readonly children?: ComponentChildren;
}

export function MakeButtons({ make, copy, disabled = false, children }: Props) {
  const { lab, exporting } = useLab();
  const { export: t } = lab.texts.value;
  const state = exporting.now.value;
  const making = state.is === 'making';
  return (
    <div class="make">
      <div class="make-state" role="status">
        <StateLine state={state} />
      </div>
      {making && <progress max={1} value={state.share} aria-label={t.progress} />}
      <div class="make-buttons">
        {children}
        {copy && (
          <button
            type="button"
            disabled={disabled || making}
            onClick={() => void exporting.copy(copy)}
          >
            {t.copy}
          </button>
        )}
        {making ? (
          <button type="button" onClick={() => exporting.cancel()}>
            {t.cancel}
          </button>
        ) : (
          <button
            type="button"
            class="primary"
            disabled={disabled}
            onClick={() => void exporting.save(make)}
          >
            {t.save}
          </button>
        )}
      </div>
    </div>
  );
}

export function StateLine({ state }: { readonly state: JobState }) {
  const { texts } = useLab().lab;
  const t = texts.value;
  switch (state.is) {
    case 'idle':
      return null;
    case 'making':
      return <>{fill(t.export.making, { percent: Math.floor(100 * state.share) })}</>;
    case 'saved':
      return <>{fill(t.export.saved, { name: state.name })}</>;
    case 'copied':
      return <>{t.export.copied}</>;
    case 'failed':
      return <span class="make-problem">{messageText(t, state.problem)}</span>;
  }
}
