// Which figure stands in the large place.

import './figure-menu.css';
import { figureKinds } from '../../shared/session/session';
import { useLab } from '../panel/lab-context';

export function FigureMenu() {
  const { lab } = useLab();
  const t = lab.texts.value.figure;
  const { entry, dimension } = lab.subject.value;
  const { figure } = lab.session.value;
  const offered = figureKinds.filter(
    (kind) =>
      kind === figure ||
      kind === 'surface' ||
      (kind === 'network' ? entry?.id === 'simplenet' : dimension === 2),
  );
  return (
    <select
      class="figure-menu"
      aria-label={lab.texts.value.names.figure}
      title={lab.texts.value.help.figure}
      value={figure}
      onChange={(event) => {
        const chosen = figureKinds.find((kind) => kind === event.currentTarget.value);
        if (chosen) lab.store.set({ figure: chosen });
      }}
    >
      {offered.map((kind) => (
        <option key={kind} value={kind}>
          {t[kind]}
        </option>
      ))}
    </select>
  );
}
