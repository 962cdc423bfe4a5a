import { describe, expect, it } from 'vitest';
import { elements, fileOf, first, parsed, pixels } from './drawn.fixture';
import type { SvgPen } from './pen';

const square = (pen: SvgPen, x: number, y: number, side: number) => {
  pen.beginPath();
  pen.rect(x, y, side, side);
};

/** A path through these places. */
const line = (pen: SvgPen, ...[start, ...others]: (readonly [number, number])[]) => {
  pen.beginPath();
  pen.moveTo(...start);
  for (const place of others) pen.lineTo(...place);
};
const stroke = (pen: SvgPen, ...places: (readonly [number, number])[]) => {
  line(pen, ...places);
  pen.stroke();
};

/** The pixels of what is drawn. */
const painted = (draw: (pen: SvgPen) => void) => pixels(fileOf(draw));

const white = [255, 255, 255, 255];
const black = [0, 0, 0, 255];

describe('a path', () => {
  it('lies where the pen was moved to, in hundredths of a pixel', () => {
    const file = fileOf((pen) => {
      pen.translate(10, 20);
      stroke(pen, [0, 0], [1 / 3, -0.001], [50.5, 1e-9]);
    });
    expect(first(file)['d']).toBe('M10 20L10.33 20L60.5 20');
  });

  it('has no numbers that are none', () => {
    const file = fileOf((pen) => {
      line(pen, [1, 1], [Number.NaN, 2], [3, Infinity], [4, 4]);
      pen.arc(Number.NaN, 0, 2, 0, 1);
      pen.stroke();
    });
    expect(first(file)['d']).toBe('M1 1L4 4');
  });

  it('keeps a line of no length: its round ends are a dot', () => {
    const at = painted((pen) => {
      pen.lineCap = 'round';
      pen.lineWidth = 10;
      stroke(pen, [50, 40], [50, 40.001]);
    });
    expect([at(50, 40), at(57, 40)]).toEqual([black, [0, 0, 0, 0]]);
  });

  it('is filled and stroked as one element, below the stroke the fill', () => {
    const file = fileOf((pen) => {
      square(pen, 20, 20, 40);
      pen.fillStyle = '#d9480f';
      pen.fill();
      pen.strokeStyle = '#fffefb';
      pen.lineWidth = 8;
      pen.stroke();
    });
    expect(elements(parsed(file), 'path')).toHaveLength(1);
    expect(pixels(file)(40, 40)).toEqual([0xd9, 0x48, 0x0f, 255]);
    expect(pixels(file)(22, 40)).toEqual([0xff, 0xfe, 0xfb, 255]);
  });

  it('is drawn stroke first where the pen strokes first', () => {
    const at = painted((pen) => {
      square(pen, 20, 20, 40);
      pen.lineWidth = 8;
      pen.stroke();
      pen.fillStyle = '#ffffff';
      pen.fill();
    });
    expect([at(22, 40), at(18, 40)]).toEqual([white, black]);
  });

  it.each([
    [1, 1],
    [0.5, 2],
  ])('joins strokes that look alike, unless they shine through: at %d, %d', (alpha, count) => {
    const file = fileOf((pen) => {
      pen.globalAlpha = alpha;
      for (const y of [10, 20]) stroke(pen, [0, y], [9, y]);
    });
    expect(elements(parsed(file), 'path')).toHaveLength(count);
  });
});

describe('circles and arcs', () => {
  it.each([
    ['a whole circle', 0, 2 * Math.PI, false, [true, true, true, true]],
    ['a quarter, clockwise on the screen', 0, Math.PI / 2, false, [true, false, false, false]],
    ['the other three quarters', 0, Math.PI / 2, true, [false, true, true, true]],
  ])('%s', (_what, from, to, counterclockwise, [lowerRight, lowerLeft, upperLeft, upperRight]) => {
    const at = painted((pen) => {
      pen.beginPath();
      pen.moveTo(50, 40);
      pen.arc(50, 40, 30, from, to, counterclockwise);
      pen.closePath();
      pen.fill();
    });
    const isFilled = (x: number, y: number) => at(x, y)[3] === 255;
    expect([isFilled(60, 50), isFilled(40, 50)]).toEqual([lowerRight, lowerLeft]);
    expect([isFilled(40, 30), isFilled(60, 30)]).toEqual([upperLeft, upperRight]);
    expect(at(75, 65)[3]).toBe(0);
  });

  it('leaves a hole in a ring that is filled by evenodd', () => {
    const at = painted((pen) => {
      pen.beginPath();
      for (const radius of [30, 15]) {
        pen.moveTo(50 + radius, 40);
        pen.arc(50, 40, radius, 0, 2 * Math.PI);
      }
      pen.fill('evenodd');
    });
    expect([at(50, 40)[3], at(72, 40)[3]]).toEqual([0, 255]);
  });

  it('draws a rim round the corners of a box', () => {
    const at = painted((pen) => {
      pen.beginPath();
      pen.roundRect(10, 10, 60, 40, 20);
      pen.fill();
    });
    expect([at(12, 12)[3], at(40, 12)[3], at(12, 30)[3], at(68, 48)[3]]).toEqual([0, 255, 255, 0]);
  });
});

describe('colours', () => {
  it.each([
    ['#D9480F', { fill: '#d9480f' }],
    ['rgb(28 30 34 / 40%)', { fill: '#1c1e22', 'fill-opacity': '0.4' }],
    ['rgba(255, 0, 0, 0.25)', { fill: '#ff0000', 'fill-opacity': '0.25' }],
    ['color(srgb 1 0.5 0 / 0.5)', { fill: '#ff8000', 'fill-opacity': '0.5' }],
    ['white', { fill: '#ffffff' }],
  ])('%s as hex and opacity', (css, expected) => {
    const file = fileOf((pen) => {
      pen.fillStyle = css;
      square(pen, 0, 0, 9);
      pen.fill();
    });
    const { d: _d, ...paint } = first(file);
    expect(paint).toEqual(expected);
  });

  it.each(['transparent', 'rgba(0,0,0,0)'])('draws nothing in %s', (css) => {
    const file = fileOf((pen) => {
      pen.fillStyle = css;
      square(pen, 0, 0, 9);
      pen.fill();
      pen.fillRect(0, 0, 9, 9);
      pen.fillText('unseen', 5, 5);
    });
    expect(elements(parsed(file), '*').map(({ nodeName }) => nodeName)).toEqual(['title']);
  });
});

describe('lines', () => {
  it('scales width and dashes as it scales the drawing', () => {
    const file = fileOf((pen) => {
      pen.scale(2, 2);
      pen.lineWidth = 1.5;
      pen.lineJoin = 'round';
      pen.setLineDash([6, 4]);
      pen.lineDashOffset = 3;
      stroke(pen, [1, 1], [20, 1]);
    });
    expect(first(file)).toMatchObject({
      d: 'M2 2L40 2',
      'stroke-width': '3',
      'stroke-linejoin': 'round',
      'stroke-dasharray': '12 8',
      'stroke-dashoffset': '6',
    });
  });

  it('forgets dashes and clips with what was saved', () => {
    const file = fileOf((pen) => {
      pen.save();
      square(pen, 0, 0, 10);
      pen.clip();
      pen.setLineDash([1]);
      pen.restore();
      pen.lineWidth = 4;
      stroke(pen, [20, 40], [90, 40]);
    });
    expect(first(file)['stroke-dasharray']).toBeUndefined();
    expect(pixels(file)(60, 40)[3]).toBe(255);
  });
});

describe('clips and wiping', () => {
  it('draws inside all clips that hold', () => {
    const at = painted((pen) => {
      square(pen, 0, 0, 50);
      pen.clip();
      square(pen, 20, 20, 60);
      pen.clip();
      pen.fillRect(0, 0, 100, 80);
    });
    expect([at(10, 10)[3], at(30, 30)[3], at(60, 60)[3]]).toEqual([0, 255, 0]);
  });

  it('wipes away what lies below, where squares overlap too, and not what comes after', () => {
    const at = painted((pen) => {
      pen.fillStyle = '#ff0000';
      pen.fillRect(0, 0, 100, 80);
      pen.clearRect(20, 20, 20, 20);
      pen.clearRect(30, 30, 20, 20);
      pen.fillStyle = '#0000ff';
      pen.fillRect(45, 45, 20, 20);
    });
    expect([at(25, 25), at(35, 35), at(43, 47)].map((pixel) => pixel[3])).toEqual([0, 0, 0]);
    expect([at(45, 25), at(48, 48)]).toEqual([
      [255, 0, 0, 255],
      [0, 0, 255, 255],
    ]);
  });

  it('begins anew where all of a canvas is wiped', () => {
    const canvas = { width: 50, height: 50 };
    const file = fileOf((pen, drawing) => {
      const layer = drawing.penFor(canvas, 'arrows');
      layer.fillRect(0, 0, 50, 50);
      layer.clearRect(0, 0, 49.6, 49.6);
      square(layer, 10, 10, 5);
      layer.fill();
      pen.drawImage(canvas as HTMLCanvasElement, 5, 5);
    });
    expect(elements(parsed(file), 'rect')).toHaveLength(0);
    expect(first(file, 'g')).toEqual({ id: 'arrows', transform: 'translate(5 5)' });
    expect(pixels(file)(17, 17)[3]).toBe(255);
  });

  it('keeps once what is drawn in several places', () => {
    const canvas = { width: 30, height: 30 };
    const file = fileOf((pen, drawing) => {
      const layer = drawing.penFor(canvas, 'ground');
      layer.fillStyle = '#2b7a78';
      layer.fillRect(0, 0, 30, 30);
      for (const x of [0, 40]) pen.drawImage(canvas as HTMLCanvasElement, x, 10, 30, 30);
    });
    expect(elements(parsed(file), 'rect')).toHaveLength(1);
    for (const x of [15, 55]) expect(pixels(file)(x, 25)).toEqual([0x2b, 0x7a, 0x78, 255]);
    expect(pixels(file)(35, 25)[3]).toBe(0);
  });
});
