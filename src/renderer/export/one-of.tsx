// One of a few, side by side.

import { useId } from 'preact/hooks';

interface Props<T extends string | number> {
  readonly name: string;
  readonly value: T;
  readonly choices: readonly T[];
  readonly words: (choice: T) => string;
  readonly choose: (choice: T) => void;
}

export function OneOf<T extends string | number>({
  name,
  value,
  choices,
  words,
  choose,
}: Props<T>) {
  const id = useId();
  return (
    <fieldset class="one-of">
      <legend>{name}</legend>
      <div class="segmented" role="radiogroup" aria-label={name}>
        {choices.map((choice) => (
          <label key={choice}>
            <input
              type="radio"
              name={id}
              checked={choice === value}
              onChange={() => choose(choice)}
            />
            <span>{words(choice)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
