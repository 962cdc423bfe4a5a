// x₀ as a textbook sets it.

export const Subscript = ({ name, index }: { readonly name: string; readonly index: number }) => (
  <i class="math">
    {name}
    <sub>{index}</sub>
  </i>
);
