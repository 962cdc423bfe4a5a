// Where the laser pointer has just been: the places of the last moment, each with its age.

/** How long a place stays in the trail, in seconds. */
export const FADE = 0.35;

export interface TrailPlace {
  readonly x: number;
  readonly y: number;
  /** 0 where it is now, 1 where it is about to fade. */
  readonly age: number;
}

export class Trail {
  private places: { readonly x: number; readonly y: number; seconds: number }[] = [];

  /** From the oldest to the one now. */
  get shown(): readonly TrailPlace[] {
    return this.places.map(({ x, y, seconds }) => ({ x, y, age: seconds / FADE }));
  }

  moveTo(x: number, y: number): void {
    this.places.push({ x, y, seconds: 0 });
  }

  /** @returns whether something is left to fade */
  advance(seconds: number): boolean {
    const now = this.places.at(-1);
    for (const place of this.places) place.seconds += seconds;
    // The point itself stays for as long as the pointer is there.
    if (now) now.seconds = 0;
    this.places = this.places.filter((place) => place.seconds < FADE);
    return this.places.length > 1;
  }
}
