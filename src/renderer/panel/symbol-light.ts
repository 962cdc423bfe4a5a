// Lights a quantity of the step up wherever it stands while one of its places is pointed at or has
// the focus.

import type { Lab } from '../model/lab';
import type { StepSymbol } from '../model/step-symbol';

/** For an element that shows the quantity; nothing where it shows none. */
export function symbolLight(lab: Lab, symbol: StepSymbol | undefined) {
  if (!symbol) return {};
  const light = () => lab.looks.set({ symbol });
  const leave = () => {
    if (lab.looks.symbol.peek() === symbol) lab.looks.set({ symbol: null });
  };
  return {
    'data-symbol': symbol,
    'data-lit': lab.looks.symbol.value === symbol,
    onPointerEnter: light,
    onPointerLeave: leave,
    onFocus: light,
    onBlur: leave,
  };
}
