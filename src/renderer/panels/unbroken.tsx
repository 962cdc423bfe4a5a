// A sentence whose lines do not end within a number or before its “=”: 1.04e- / 18 reads as two.

const UNBROKEN = /(\bf = \S+|\S*\de-\d\S*)/;

export const Unbroken = ({ sentence }: { readonly sentence: string }) => (
  <>
    {sentence
      .split(UNBROKEN)
      .map((part, i) => (i % 2 === 1 ? <span class="unbroken">{part}</span> : part))}
  </>
);
