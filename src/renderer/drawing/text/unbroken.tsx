// A sentence whose lines do not end within a number, before its “=” or after its “%”: 1.04e- / 18
// reads as two.

const UNBROKEN = /(\bf = \S+|\S*\de-\d\S*|\d\S*%\S*)/;

export const Unbroken = ({ sentence }: { readonly sentence: string }) => (
  <>
    {sentence
      .split(UNBROKEN)
      .map((part, i) => (i % 2 === 1 ? <span class="unbroken">{part}</span> : part))}
  </>
);
