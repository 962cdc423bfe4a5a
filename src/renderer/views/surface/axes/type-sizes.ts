// How large the texts over the canvas are, without asking the page: that would make the browser
// lay it out in the middle of a frame. Sizes are kept, and forgotten with the type.

import { measuredWidth } from '../../../drawing/text/text-width';
import type { Medium } from '../../../model/medium';
import type { Size } from '../labels/label';

/** Texts whose sizes are kept. */
const MOST = 500;
/** CSS pixels around the words of the start, at two sides together. */
const STARTED = { x: 10, y: 4 };
/** Around a place in the order, at two sides together. */
const FINISH = 6;
/** Of words on a chip, as parts of their size. */
const CHIP = { x: 1.1, y: 1.8 };
/** The letter of an axis, larger than text; its index; and what the index makes it higher. */
const LARGER = 1.2;
const INDEX = 0.68;
const LETTER_LINE = 1.1;

export class TypeSizes {
  private readonly pen = document.createElement('canvas').getContext('2d');
  private readonly sizes = new Map<string, Size>();
  private tick = { size: 12, font: '' };
  private chip = { size: 12.5, font: '' };
  private letter = { size: 16.8, font: '', index: '' };

  constructor(private readonly medium: Pick<Medium, 'token'>) {}

  /** Reads the type of the page anew. Sizes as in surface.css. */
  restyle(): void {
    const { token } = this.medium;
    this.sizes.clear();
    const small = Number.parseFloat(token('small')) || 12.5;
    const tick = Number.parseFloat(token('label')) || 12;
    const letter = LARGER * (Number.parseFloat(token('text')) || 14);
    const [sans, math] = [token('sans') || 'sans-serif', token('math') || 'serif'];
    this.tick = { size: tick, font: `${tick}px ${sans}` };
    this.chip = { size: small, font: `600 ${small}px ${sans}` };
    this.letter = {
      size: letter,
      font: `italic 600 ${letter}px ${math}`,
      index: `600 ${letter * INDEX}px ${math}`,
    };
  }

  ofTick(text: string): Size {
    return this.cached(`tick ${text}`, () => ({
      width: this.widthOf(text, this.tick.font),
      height: this.tick.size,
    }));
  }

  /** Of the words where the run started. */
  ofStarted(text: string): Size {
    const { width, height } = this.ofTick(text);
    return { width: width + STARTED.x, height: height + STARTED.y };
  }

  /** Of a place in the order of arrival, in a circle. */
  ofFinish(text: string): Size {
    const { width, height } = this.ofTick(text);
    return { width: Math.max(width, height) + FINISH, height: height + FINISH };
  }

  /** Of words on a chip: a name, the distance of a point outside. */
  ofChip(text: string): Size {
    const { size, font } = this.chip;
    return this.cached(`chip ${text}`, () => ({
      width: this.widthOf(text, font) + CHIP.x * size,
      height: CHIP.y * size,
    }));
  }

  /** @param origin in the type of a tick, behind the index */
  ofLetter(letter: string, index: string, origin: string): Size {
    const { size, font, index: small } = this.letter;
    return this.cached(`letter ${letter} ${index} ${origin}`, () => ({
      width:
        this.widthOf(letter, font) +
        this.widthOf(index, small) +
        this.widthOf(origin, this.tick.font),
      height: size * LETTER_LINE,
    }));
  }

  private cached(key: string, measure: () => Size): Size {
    const known = this.sizes.get(key);
    if (known) return known;
    if (this.sizes.size > MOST) this.sizes.clear();
    const size = measure();
    this.sizes.set(key, size);
    return size;
  }

  private widthOf(text: string, font: string): number {
    if (!this.pen || text === '') return 0;
    // Digits of a tick are all as wide as a 0.
    return Math.ceil(measuredWidth(this.pen, text.replace(/\d/g, '0'), font));
  }
}
