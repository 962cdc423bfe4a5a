// What is descended: an entry of the catalogue, or a formula of one's own.

import { objectives } from '../../core/objectives';
import { useLab } from '../panel/lab-context';

/** Stands in the menu for a typed formula. */
const OWN = 'own';

export function FunctionMenu() {
  const { lab, formula } = useLab();
  const t = lab.texts.value.controls;
  const { entry } = lab.subject.value;

  /** Another function brings its own start and a rate that suits it; the rest stays. */
  function choose(id: string): void {
    const chosen = objectives.find((o) => o.id === id);
    if (!chosen) return;
    formula.forget();
    lab.store.set({
      objective: { id: chosen.id },
      start: chosen.start,
      lr: chosen.lr,
      axes: [0, 1],
    });
    lab.zoom.value = null;
    lab.playback.restart();
  }

  return (
    <label class="in-bar" title={lab.texts.value.help.function}>
      <span class="label" aria-hidden="true">
        {t.function}
      </span>
      <select
        class="function-menu"
        data-name="Function"
        aria-label={lab.texts.value.names.function}
        value={entry?.id ?? OWN}
        onChange={(event) => choose(event.currentTarget.value)}
      >
        {!entry && <option value={OWN}>{t.ownFunction}</option>}
        {objectives.map((o) => (
          <option key={o.id} value={o.id}>
            {o.name[lab.language.value]}
          </option>
        ))}
      </select>
    </label>
  );
}
