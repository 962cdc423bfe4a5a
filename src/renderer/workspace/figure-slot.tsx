// The large place: the surface, or the figure that the session names.

import { figures } from '../views';
import { useLab } from '../panel/lab-context';
import { ViewHost } from '../panel/view-host';

export function FigureSlot() {
  const { lab } = useLab();
  const { figure } = lab.session.value;
  return <ViewHost key={figure} view={figures[figure]} place="surface" />;
}
