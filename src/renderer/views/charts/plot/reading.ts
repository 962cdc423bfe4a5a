// The one place of a plot for numbers, in its header: of what the pointer is over, else of what is
// shown.

export interface ReadingCell {
  readonly name: string;
  readonly value: string;
  /** The name is a letter of a formula. */
  readonly math?: boolean;
}

export interface Reading {
  /**
   * Writes the cells that `make` gives, unless those of the same value were written last: the same
   * step sixty times a second is written once.
   */
  readonly write: (value: number, hovered: boolean, make: () => readonly ReadingCell[]) => void;
  /** The words have changed: the next time it is written in any case. */
  readonly forget: () => void;
}

export function newReading(host: HTMLElement): Reading {
  const node = document.createElement('p');
  node.className = 'plot-reading';
  host.append(node);
  let written: number | null = null;
  return {
    write(value, hovered, make) {
      node.classList.toggle('hovered', hovered);
      if (Object.is(value, written)) return;
      written = value;
      node.replaceChildren(
        ...make().flatMap(({ name, value: text, math }) => {
          const label = document.createElement(math ? 'i' : 'span');
          if (math) label.className = 'math';
          label.textContent = name;
          const number = document.createElement('b');
          number.textContent = text;
          return [label, number];
        }),
      );
    },
    forget() {
      written = null;
    },
  };
}
