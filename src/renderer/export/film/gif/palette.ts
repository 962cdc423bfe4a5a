// One palette for a whole GIF: with one of its own, each picture would draw the same paper a little
// otherwise, which flickers. The colours are those of some pictures of the film, cut in two again and
// again where they differ most (Heckbert 1982).

export type Rgb = readonly [number, number, number];

/** Bits of each channel that tell colours apart while they are counted. */
const BITS = 6;
const LOW = 8 - BITS;
const BINS = 1 << (3 * BITS);

/** Of a pixel as canvas has it in memory: red in the lowest byte. */
const binOf = (pixel: number): number =>
  (((pixel & 0xff) >> LOW) << (2 * BITS)) |
  (((pixel >> (8 + LOW)) & (0xff >> LOW)) << BITS) |
  ((pixel >> (16 + LOW)) & (0xff >> LOW));

const pixelOf = ([red, green, blue]: Rgb): number => red | (green << 8) | (blue << 16);

export const rgbOf = (hex: string): Rgb => {
  const number = Number.parseInt(hex.slice(1), 16);
  return [number >> 16, (number >> 8) & 0xff, number & 0xff];
};

/** Colours of one bin: their mean, and how much they count. */
interface Shade {
  readonly rgb: Rgb;
  readonly weight: number;
}

export class ColourCount {
  private readonly counts = new Uint32Array(BINS);
  private readonly sums = [0, 1, 2].map(() => new Float64Array(BINS));

  add(pixels: Uint32Array): void {
    const { counts } = this;
    const [reds, greens, blues] = this.sums as [Float64Array, Float64Array, Float64Array];
    for (const pixel of pixels) {
      const bin = binOf(pixel);
      counts[bin]!++;
      reds[bin]! += pixel & 0xff;
      greens[bin]! += (pixel >> 8) & 0xff;
      blues[bin]! += (pixel >> 16) & 0xff;
    }
  }

  /** A thin line has few pixels and is looked at most: what is frequent counts by its root only. */
  shades(): Shade[] {
    const shades: Shade[] = [];
    this.counts.forEach((count, bin) => {
      if (count === 0) return;
      const mean = (channel: 0 | 1 | 2) => this.sums[channel]![bin]! / count;
      shades.push({ rgb: [mean(0), mean(1), mean(2)], weight: Math.sqrt(count) });
    });
    return shades;
  }
}

interface Box {
  readonly shades: readonly Shade[];
  /** The channel in which they differ most, its mean, and how much in all: the sum of squares. */
  readonly channel: 0 | 1 | 2;
  readonly middle: number;
  readonly spread: number;
}

const CHANNELS = [0, 1, 2] as const;
/** Less than a step of one channel: nobody sees it, and rounding alone makes some of it. */
const SAME = 1;

function meanOf(shades: readonly Shade[], channel: 0 | 1 | 2): number {
  let [sum, weights] = [0, 0];
  for (const { rgb, weight } of shades) {
    sum += weight * rgb[channel];
    weights += weight;
  }
  return sum / weights;
}

function boxOf(shades: readonly Shade[]): Box {
  const [first, ...others] = CHANNELS.map((channel) => {
    const middle = meanOf(shades, channel);
    let spread = 0;
    for (const { rgb, weight } of shades) spread += weight * (rgb[channel] - middle) ** 2;
    return { shades, channel, middle, spread };
  });
  return others.reduce((a, b) => (b.spread > a.spread ? b : a), first!);
}

const halvesOf = ({ shades, channel, middle }: Box): Box[] => [
  boxOf(shades.filter(({ rgb }) => rgb[channel] <= middle)),
  boxOf(shades.filter(({ rgb }) => rgb[channel] > middle)),
];

const colourOf = ({ shades }: Box): Rgb => {
  const channel = (each: 0 | 1 | 2) => Math.round(meanOf(shades, each));
  return [channel(0), channel(1), channel(2)];
};

/**
 * The colours that stand for all that were counted, the fixed ones first and as they are.
 * @param most how many there may be
 */
export function paletteOf(count: ColourCount, fixed: readonly Rgb[], most: number): Rgb[] {
  const shades = count.shades();
  const boxes = shades.length === 0 ? [] : [boxOf(shades)];
  while (boxes.length > 0 && boxes.length < most - fixed.length) {
    const widest = boxes.reduce((a, b) => (b.spread > a.spread ? b : a));
    if (widest.spread < SAME) break;
    boxes.splice(boxes.indexOf(widest), 1, ...halvesOf(widest));
  }
  return [...fixed, ...boxes.map(colourOf)];
}

const UNKNOWN = -1;

/** Which colour of a palette each pixel gets: one bin, one colour, all through the film. */
export class PaletteIndex {
  private readonly indices = new Int16Array(BINS).fill(UNKNOWN);

  constructor(private readonly palette: readonly Rgb[]) {
    palette.forEach((rgb, index) => {
      const bin = binOf(pixelOf(rgb));
      if (this.indices[bin] === UNKNOWN) this.indices[bin] = index;
    });
  }

  of(pixel: number): number {
    const bin = binOf(pixel);
    const known = this.indices[bin]!;
    if (known !== UNKNOWN) return known;
    return (this.indices[bin] = this.nearest(pixel));
  }

  private nearest(pixel: number): number {
    const [red, green, blue] = [pixel & 0xff, (pixel >> 8) & 0xff, (pixel >> 16) & 0xff];
    let [best, least] = [0, Infinity];
    this.palette.forEach(([r, g, b], index) => {
      const distance = (r - red) ** 2 + (g - green) ** 2 + (b - blue) ** 2;
      if (distance < least) [best, least] = [index, distance];
    });
    return best;
  }
}
