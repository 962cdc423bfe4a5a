// A few words to tick under one heading.

interface Props<W extends string> {
  readonly legend: string;
  readonly help: string;
  readonly words: Readonly<Record<W, string>>;
  readonly all: readonly W[];
  readonly chosen: readonly W[];
  /** In the order of `all`. */
  readonly onChoose: (chosen: readonly W[]) => void;
}

export function Ticks<W extends string>({ legend, help, words, all, chosen, onChoose }: Props<W>) {
  return (
    <fieldset class="ticks" title={help}>
      <legend>{legend}</legend>
      {all.map((word) => (
        <label key={word}>
          <input
            type="checkbox"
            checked={chosen.includes(word)}
            onChange={({ currentTarget }) => {
              onChoose(
                all.filter((one) => (one === word ? currentTarget.checked : chosen.includes(one))),
              );
              // What was refused is not shown as chosen.
              currentTarget.checked = chosen.includes(word);
            }}
          />
          {words[word]}
        </label>
      ))}
    </fieldset>
  );
}
