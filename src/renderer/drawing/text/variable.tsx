// A variable as a textbook sets it: x0 as x₀, w12 as w₁₂.

import { letterAndIndex } from './variable-text';

export function Variable({ name }: { readonly name: string }) {
  const [letter, index] = letterAndIndex(name);
  return (
    <i class="math">
      {letter}
      {index && <sub>{index}</sub>}
    </i>
  );
}
