// A variable as a textbook sets it: x0 as x₀, w12 as w₁₂.

export function Variable({ name }: { readonly name: string }) {
  const [, letter = name, index = ''] = /^([a-z]+)(\d*)$/i.exec(name) ?? [];
  return (
    <i class="math">
      {letter}
      {index && <sub>{index}</sub>}
    </i>
  );
}
