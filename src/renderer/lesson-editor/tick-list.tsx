// A few words, each with a box to be ticked.

interface Props<T extends string> {
  readonly label: string;
  readonly words: readonly T[];
  readonly nameOf: (word: T) => string;
  readonly ticked: readonly T[] | undefined;
  /** undefined: none is ticked. */
  readonly change: (ticked: readonly T[] | undefined) => void;
}

export const TickList = <T extends string>({
  label,
  words,
  nameOf,
  ticked = [],
  change,
}: Props<T>) => (
  <fieldset class="editor-ticks">
    <legend class="label">{label}</legend>
    {words.map((word) => (
      <label key={word}>
        <input
          type="checkbox"
          checked={ticked.includes(word)}
          onChange={(event) => {
            const { checked } = event.currentTarget;
            const next = words.filter((one) => (one === word ? checked : ticked.includes(one)));
            change(next.length > 0 ? next : undefined);
          }}
        />
        {nameOf(word)}
      </label>
    ))}
  </fieldset>
);
