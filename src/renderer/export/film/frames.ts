// A film as its pictures: each is drawn from its number alone, so that the same film comes out the
// same each time, however long a picture takes.

export interface FilmShape {
  /** In pixels; even, as video wants them. */
  readonly width: number;
  readonly height: number;
  readonly count: number;
  /** Pictures a second. */
  readonly fps: number;
}

export interface Frames extends FilmShape {
  /** Colours that must come out as they are, e.g. of the paper, as #rrggbb. */
  readonly colours: readonly string[];
  /** Draws picture k, 0 … count − 1, over all of the canvas. */
  readonly draw: (k: number, pen: CanvasRenderingContext2D) => Promise<void>;
}
