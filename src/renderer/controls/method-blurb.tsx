// What the chosen method teaches, in one sentence, where it is chosen.

import './method-blurb.css';
import { useLab } from '../panel/lab-context';

export function MethodBlurb() {
  const { lab } = useLab();
  return <p class="method-blurb">{lab.texts.value.methodBlurbs[lab.session.value.optimizer.id]}</p>;
}
