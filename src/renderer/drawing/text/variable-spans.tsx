// A variable inside an SVG text: its letter, and its index lower and upright.

import { letterAndIndex } from './variable-text';

export function VariableSpans({ name }: { readonly name: string }) {
  const [letter, index] = letterAndIndex(name);
  return (
    <>
      <tspan>{letter}</tspan>
      {index !== '' && (
        <tspan class="variable-index" dy="0.25em">
          {index}
        </tspan>
      )}
    </>
  );
}
