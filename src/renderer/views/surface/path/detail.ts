// How closely a path is followed, and how much room it has.

export interface Detail {
  readonly segments: number;
  readonly dots: number;
  /** A shorter move, as a part of the frame, is joined to the next one. */
  readonly visible: number;
  /** Whether moves that lie on a line are joined too, where no dot shows each of them. */
  readonly straight: boolean;
}

/** Of the active run: what is joined is less than a pixel on any screen. */
export const closely: Detail = {
  segments: 12_000,
  dots: 4_000,
  visible: 1 / 2500,
  straight: false,
};
/** Of a run beside it: a pixel on most screens, so that eight cost little more than one. */
export const loosely: Detail = { segments: 3_000, dots: 0, visible: 1 / 1000, straight: true };
