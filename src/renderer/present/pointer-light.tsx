// What the teacher points with: nothing, a dot of light, or a circle of it.

import './pointer-light.css';
import { useLab } from '../panel/lab-context';
import { Laser } from './laser';
import { Spotlight } from './spotlight';

export function PointerLight() {
  const pointer = useLab().lab.looks.pointer.value;
  if (pointer === 'laser') return <Laser />;
  return pointer === 'spotlight' ? <Spotlight /> : null;
}
