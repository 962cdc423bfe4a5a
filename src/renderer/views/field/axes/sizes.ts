// The sizes that the field's square depends on, as the browser tells when they change: to ask in
// the middle of a frame makes it lay out the page.

import type { Medium } from '../../../model/medium';

/** CSS pixels. */
export interface FieldSizes {
  readonly width: number;
  readonly height: number;
  readonly head: number;
  readonly foot: number;
}

export class Sizes {
  private lastSizes: FieldSizes | null = null;
  readonly dispose: () => void;

  /** @param onChange is called when the host has another size, and when header or foot have */
  constructor(
    private readonly host: HTMLElement,
    private readonly head: HTMLElement | null,
    private readonly foot: HTMLElement | null,
    { watchSizes }: Medium,
    onChange: () => void,
  ) {
    const watched = [host, head, foot].filter((element) => element !== null);
    this.dispose = watchSizes(watched, () => {
      const before = this.lastSizes;
      this.lastSizes = null;
      const { width, height, head: top, foot: bottom } = this.read();
      const same =
        before?.width === width &&
        before.height === height &&
        before.head === top &&
        before.foot === bottom;
      if (!same) onChange();
    });
  }

  read(): FieldSizes {
    this.lastSizes ??= {
      width: this.host.clientWidth,
      height: this.host.clientHeight,
      head: this.head?.offsetHeight ?? 0,
      foot: this.foot?.offsetHeight ?? 0,
    };
    return this.lastSizes;
  }
}
