// What lies over the whole window while somebody presents.

import { useEffect } from 'preact/hooks';
import { useLab } from '../panel/lab-context';
import { Blank } from './blank';
import { listenToDoubleClicks } from './double-click';
import { letGoOfKeys } from '../panel/let-go';
import { PointerLight } from './pointer-light';

export function Presenting() {
  const { lab } = useLab();
  useEffect(() => {
    const stops = [listenToDoubleClicks(lab.looks), letGoOfKeys()];
    return () => stops.forEach((stop) => stop());
  }, []);
  return (
    <>
      <PointerLight />
      <Blank />
    </>
  );
}
